#include "resources/resources.h"

#include <QDir>
#include <QFile>

namespace undertone {

Result<std::string> read_resource(const std::string& path)
{
    QFile file(QString::fromStdString(":/" + path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::internal, "This build lacks its file " + path,
                    "install Undertone again", file.errorString().toStdString());
    return file.readAll().toStdString();
}

std::vector<std::string> resources_in(const std::string& folder)
{
    std::vector<std::string> names;
    for (const QString& name :
         QDir(QString::fromStdString(":/" + folder)).entryList(QDir::Files, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

}  // namespace undertone
