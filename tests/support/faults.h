#pragma once

#include "core/error.h"
#include "support/raw_server.h"

#ifndef _WIN32

#include <zlib.h>
#include <cstring>

namespace undertone::test {

/// A way for a server to misbehave below or beside HTTP, and what may be relied on: the client
/// gives up with this kind, and with words that hold these.
struct Fault {
    std::string name;
    RawServer::Serve serve;  ///< one connection
    ErrorKind kind;
    std::string words;
};

/// A head without its end; `lines` are further header lines, each with its CRLF.
inline std::string head_of(const std::string& status, const std::string& lines = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/rss+xml\r\n" + lines;
}

inline std::string whole_answer(const std::string& status, const std::string& body,
                                const std::string& lines = {})
{
    return head_of(status, lines) + "Content-Length: " + std::to_string(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

/// Sends these bytes, then ends the connection.
inline RawServer::Serve says(const std::string& bytes)
{
    return [bytes](Peer& peer) {
        if (!peer.read_head().empty())
            peer.send(bytes);
    };
}

/// Sends these bytes, then nothing more, and holds the connection.
inline RawServer::Serve says_and_hangs(const std::string& bytes)
{
    return [bytes](Peer& peer) {
        if (!peer.read_head().empty() && peer.send(bytes))
            peer.wait_until_gone();
    };
}

inline RawServer::Serve says_for_ever(const std::string& head, const std::string& again)
{
    return [head, again](Peer& peer) {
        bool listens = !peer.read_head().empty() && peer.send(head);
        while (listens)
            listens = peer.send(again);
    };
}

/// `logical` bytes of a comment that never ends, packed on the way: a thousandth is sent.
inline RawServer::Serve gzip_bomb(std::uint64_t logical)
{
    return [logical](Peer& peer) {
        if (peer.read_head().empty())
            return;
        bool listens = peer.send(head_of("200 OK", "Content-Encoding: gzip\r\n") +
                                 "Connection: close\r\n\r\n");
        z_stream stream{};
        deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
        std::string plain(1 << 20, ' '), packed(1 << 16, '\0');
        std::memcpy(plain.data(), "<!--", 4);
        for (std::uint64_t done = 0; listens && done < logical; done += plain.size()) {
            stream.next_in = reinterpret_cast<Bytef*>(plain.data());
            stream.avail_in = uInt(plain.size());
            const int flush = done + plain.size() >= logical ? Z_FINISH : Z_SYNC_FLUSH;
            do {
                stream.next_out = reinterpret_cast<Bytef*>(packed.data());
                stream.avail_out = uInt(packed.size());
                deflate(&stream, flush);
                listens = peer.send({packed.data(), packed.size() - stream.avail_out});
            } while (listens && stream.avail_out == 0);
        }
        deflateEnd(&stream);
    };
}

/// All that end without an answer. The client's limits decide how soon: first_byte_timeout for the
/// first, low_speed_window for the hanging and dripping bodies.
inline std::vector<Fault> transfer_faults()
{
    using enum ErrorKind;
    const std::string chunked = head_of("200 OK", "Transfer-Encoding: chunked\r\n\r\n");
    const std::string broke_off = "ended the connection in the middle of its answer";
    return {
        {"hangs before the head", says_and_hangs(""), network, "did not begin to answer within"},
        {"hangs in the head", says_and_hangs(head_of("200 OK")), network,
         "sent almost nothing for"},
        {"hangs after the head", says_and_hangs(head_of("200 OK", "Content-Length: 900\r\n\r\n")),
         network, "sent almost nothing for"},
        {"one byte a second",
         [](Peer& peer) {
             bool listens = !peer.read_head().empty() &&
                            peer.send(head_of("200 OK", "Content-Length: 900\r\n\r\n"));
             while (listens)
                 listens = !peer.gone_within(std::chrono::seconds(1)) && peer.send("<");
         },
         network, "sent almost nothing for"},
        {"ends without a byte", says(""), network, broke_off},
        {"resets in mid-body",
         [](Peer& peer) {
             if (!peer.read_head().empty())
                 peer.send(head_of("200 OK", "Content-Length: 900\r\n\r\n<rss>"));
             peer.end_by_reset();
         },
         network, broke_off},
        {"length too long", says(head_of("200 OK", "Content-Length: 900\r\n\r\n<rss>")), network,
         broke_off},
        {"length below zero", says(head_of("200 OK", "Content-Length: -5\r\n\r\n<rss>")), network,
         "does not answer in HTTP"},
        {"length of 2 GB",
         says_and_hangs(head_of("200 OK", "Content-Length: 2147483648\r\n\r\n<rss>")),
         invalid_input, "is larger than"},
        {"chunk size is no number", says(chunked + "zz\r\n<rss>\r\n0\r\n\r\n"),
         invalid_input, "its parts do not fit together"},
        {"chunk longer than said", says(chunked + "5\r\n<rss version='2.0'>\r\n0\r\n\r\n"),
         invalid_input, "its parts do not fit together"},
        {"chunks without their end", says(chunked + "5\r\n<rss>\r\n"), network, broke_off},
        {"gzip that is none",
         says(whole_answer("200 OK", "no gzip at all", "Content-Encoding: gzip\r\n")),
         invalid_input, "cannot be decompressed"},
        {"gzip bomb of 10 MB", gzip_bomb(10ull << 20), invalid_input, "is larger than"},
        {"gzip bomb of 10 GB", gzip_bomb(10ull << 30), invalid_input, "is larger than"},
        {"endless body",
         says_for_ever(head_of("200 OK", "Connection: close\r\n\r\n"), std::string(4096, ' ')),
         invalid_input, "is larger than"},
        {"endless head",
         says_for_ever(head_of("200 OK"), "X-More: " + std::string(4096, 'x') + "\r\n"),
         invalid_input, "is larger than"},
        {"redirect loop", says(whole_answer("302 Found", "", "Location: /again\r\n")),
         invalid_input, "redirects more than 5 times"},
        {"redirect to a file",
         says(whole_answer("302 Found", "", "Location: file:///etc/passwd\r\n")), invalid_input,
         "redirects to an address that is not fetched"},
        {"no HTTP", says("SSH-2.0-OpenSSH_9.2\r\n"), network, "does not answer in HTTP"},
        {"304 that nobody asked for", says(whole_answer("304 Not Modified", "")), outage,
         "says that nothing changed"},
    };
}

}  // namespace undertone::test

#endif
