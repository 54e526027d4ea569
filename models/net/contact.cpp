#include "net/contact.h"

#include "core/text.h"
#include "net/url.h"

namespace undertone::net {

Result<void> check_contact(std::string_view contact)
{
    constexpr std::size_t longest = 200;
    const auto refuse = [&](const Phrase& why) {
        return fail(
            ErrorKind::invalid_input, Phrase::of("That is no contact: %1", why),
            Phrase::of("write an e-mail address such as you@example.com, or a web address"));
    };
    if (contact.size() > longest)
        return refuse(Phrase::of("it is too long"));
    for (const char c : contact)
        if (c <= ' ' || c > '~' || std::string_view("()<>\"\\,;").find(c) != std::string_view::npos)
            return refuse(
                Phrase::of("it has a blank, bracket, quote or another sign that no header takes"));
    if (contact.starts_with("http://") || contact.starts_with("https://"))
        return Url::parse(contact) ? Result<void>()
                                   : refuse(Phrase::of("the web address is not whole"));
    const auto at = contact.find('@');
    if (at == contact.npos || at == 0 || contact.find('@', at + 1) != contact.npos)
        return refuse(Phrase::of("it is neither an e-mail nor a web address"));
    const std::string_view host = contact.substr(at + 1);
    const auto dot = host.rfind('.');
    if (dot == host.npos || dot == 0 || dot + 1 == host.size() || host.find("..") != host.npos)
        return refuse(Phrase::of("its part after the @ is no host"));
    return {};
}

std::string with_contact(const std::string& user_agent, std::string_view contact)
{
    if (contact.empty())
        return user_agent;
    if (user_agent.ends_with(')'))
        return user_agent.substr(0, user_agent.size() - 1) + "; " + std::string(contact) + ")";
    return user_agent + " (" + std::string(contact) + ")";
}

}  // namespace undertone::net
