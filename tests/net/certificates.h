#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace undertone::test {

/// PEM files of a server.
struct ServerCertificate {
    std::string certificate, key;
};

/// A certificate authority of one test, made on the spot.
class Authority {
public:
    explicit Authority(std::filesystem::path folder);
    ~Authority();
    Authority(const Authority&) = delete;
    Authority& operator=(const Authority&) = delete;

    /// PEM of the authority's own certificate, to be trusted or not.
    [[nodiscard]] std::string file() const;
    /// `names` as OpenSSL writes them: "DNS:localhost,IP:127.0.0.1". Valid from `from_seconds` to
    /// `to_seconds` from now.
    [[nodiscard]] ServerCertificate issue(const std::string& names, long to_seconds = 86'400,
                                          long from_seconds = -3'600) const;
    /// The same, signed by itself and by no authority.
    [[nodiscard]] ServerCertificate self_signed(const std::string& names) const;

private:
    struct Parts;
    std::filesystem::path folder_;
    std::unique_ptr<Parts> parts_;
};

}  // namespace undertone::test
