#include "net/certificates.h"

#include <gtest/gtest.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <cstdio>
#include <memory>

namespace undertone::test {
namespace {

template <auto free>
struct Freed {
    template <class T>
    void operator()(T* pointer) const
    {
        free(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

Key make_key()
{
    const std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nullptr));
    EVP_PKEY* key = nullptr;
    EXPECT_EQ(EVP_PKEY_keygen_init(context.get()), 1);
    EXPECT_EQ(EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context.get(), NID_X9_62_prime256v1), 1);
    EXPECT_EQ(EVP_PKEY_keygen(context.get(), &key), 1);
    return Key(key);
}

void extend(X509* certificate, X509* issuer, int what, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str());
    ASSERT_NE(extension, nullptr) << value;
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// Unsigned. `issuer` null: its own.
Certificate make_certificate(EVP_PKEY* key, const char* name, X509* issuer, long to_seconds,
                             long from_seconds = -3'600)
{
    static long serial = 0;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from_seconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), to_seconds);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), issuer ? X509_get_subject_name(issuer) : subject);
    return certificate;
}

template <class Write>
std::string write_pem(const std::filesystem::path& path, Write write)
{
    std::FILE* file = std::fopen(path.string().c_str(), "wb");
    EXPECT_NE(file, nullptr) << path;
    if (file) {
        EXPECT_EQ(write(file), 1);
        std::fclose(file);
    }
    return path.string();
}

ServerCertificate write_server(const std::filesystem::path& folder, X509* certificate,
                               EVP_PKEY* key)
{
    const std::string name =
        "server" + std::to_string(ASN1_INTEGER_get(X509_get0_serialNumber(certificate)));
    return {write_pem(folder / (name + ".pem"),
                      [&](std::FILE* to) { return PEM_write_X509(to, certificate); }),
            write_pem(folder / (name + ".key"), [&](std::FILE* to) {
                return PEM_write_PrivateKey(to, key, nullptr, nullptr, 0, nullptr, nullptr);
            })};
}

}  // namespace

struct Authority::Parts {
    Key key = make_key();
    Certificate certificate = make_certificate(key.get(), "Test authority", nullptr, 86'400);
};

Authority::Authority(std::filesystem::path folder)
    : folder_(std::move(folder)), parts_(std::make_unique<Parts>())
{
    X509* const certificate = parts_->certificate.get();
    extend(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    EXPECT_GT(X509_sign(certificate, parts_->key.get(), EVP_sha256()), 0);
    write_pem(file(), [&](std::FILE* to) { return PEM_write_X509(to, certificate); });
}

Authority::~Authority() = default;

std::string Authority::file() const { return (folder_ / "authority.pem").string(); }

ServerCertificate Authority::issue(const std::string& names, long to_seconds,
                                   long from_seconds) const
{
    const Key key = make_key();
    X509* const issuer = parts_->certificate.get();
    const Certificate certificate =
        make_certificate(key.get(), "Test server", issuer, to_seconds, from_seconds);
    extend(certificate.get(), issuer, NID_subject_alt_name, names);
    EXPECT_GT(X509_sign(certificate.get(), parts_->key.get(), EVP_sha256()), 0);
    return write_server(folder_, certificate.get(), key.get());
}

ServerCertificate Authority::self_signed(const std::string& names) const
{
    const Key key = make_key();
    const Certificate certificate = make_certificate(key.get(), "Test server", nullptr, 86'400);
    extend(certificate.get(), certificate.get(), NID_subject_alt_name, names);
    EXPECT_GT(X509_sign(certificate.get(), key.get(), EVP_sha256()), 0);
    return write_server(folder_, certificate.get(), key.get());
}

}  // namespace undertone::test
