// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/multipart.hpp"

#include "base/text_tools.hpp"

#include <Poco/Exception.h>
#include <Poco/Net/MessageHeader.h>
#include <Poco/Net/MultipartReader.h>
#include <Poco/Net/NameValueCollection.h>
#include <algorithm>
#include <array>

namespace regia::http {
namespace {

using Poco::Net::MessageHeader;
using Poco::Net::NameValueCollection;

constexpr std::size_t name_bytes_max = 200;

Error cut_off() { return invalid("The form did not arrive whole. Please send it once more."); }

/// "C:\\fakepath\\a.csv" -> "a.csv". The end is kept of a name that is too long, because it says what the file is.
std::string plain_name(std::string_view name) {
    const auto folder = name.find_last_of("/\\");
    std::string plain(folder == std::string_view::npos ? name : name.substr(folder + 1));
    std::erase_if(plain, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    while (plain.size() > name_bytes_max || (!plain.empty() && (static_cast<unsigned char>(plain.front()) & 0xC0) == 0x80)) {
        plain.erase(0, 1);
    }
    return is_clean_utf8(plain) && !plain.empty() ? plain : "file";
}

Result<std::string> read_text(std::istream& part, std::size_t bytes_max) {
    std::string text(bytes_max + 1, '\0');
    part.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(part.gcount()));
    if (text.size() > bytes_max) {
        return invalid("A field of the form is longer than {} bytes.", {std::to_string(bytes_max)});
    }
    if (!is_clean_utf8(text)) {
        return invalid("The form holds bytes that are not text.");
    }
    std::erase(text, '\r');  // browsers end lines with CR LF, whatever stood there
    return text;
}

Result<files::Spool> read_file(std::istream& part) {
    REGIA_TRY_ASSIGN(auto spool, files::Spool::make());
    std::array<char, 64 * 1024> piece;
    while (part.read(piece.data(), piece.size()), part.gcount() > 0) {
        REGIA_TRY(spool.write({piece.data(), static_cast<std::size_t>(part.gcount())}));
    }
    return spool;
}

class Reading {
public:
    Reading(std::istream& body, const std::string& boundary, const MultipartLimits& limits) : m_reader(body, boundary), m_limits(limits) {}

    Result<MultipartForm> all() {
        std::size_t parts = 0;
        while (m_reader.hasNextPart()) {
            if (++parts > m_limits.parts) {
                return invalid("The form has more than {} fields.", {std::to_string(m_limits.parts)});
            }
            REGIA_TRY(one());
        }
        if (parts == 0 || !dynamic_cast<Poco::Net::MultipartInputStream&>(m_reader.stream()).lastPart()) {
            return cut_off();
        }
        return std::move(m_form);
    }

private:
    Status one() {
        MessageHeader header;
        m_reader.nextPart(header);
        std::string kind;
        NameValueCollection words;
        MessageHeader::splitParameters(header.get("Content-Disposition", ""), kind, words);
        const auto field = words.get("name", "");
        if (kind != "form-data" || field.empty() || !is_clean_utf8(field)) {
            return invalid("The form is not encoded as a form.");
        }
        return words.has("filename") ? file(field, words.get("filename")) : text(field);
    }

    Status text(const std::string& field) {
        REGIA_TRY_ASSIGN(auto value, read_text(m_reader.stream(), m_limits.field_bytes));
        m_form.fields.emplace_back(field, std::move(value));
        return Done{};
    }

    Status file(const std::string& field, const std::string& name) {
        REGIA_TRY_ASSIGN(auto spool, read_file(m_reader.stream()));
        if (name.empty() && spool.size() == 0) {
            return Done{};  // nothing was chosen
        }
        if (m_form.files.size() == m_limits.files) {
            return invalid("No more than {} files at once, please.", {std::to_string(m_limits.files)});
        }
        m_form.files.push_back({field, plain_name(name), std::make_shared<const files::Spool>(std::move(spool))});
        return Done{};
    }

    Poco::Net::MultipartReader m_reader;
    const MultipartLimits& m_limits;
    MultipartForm m_form;
};

}  // namespace

bool is_multipart(std::string_view content_type) { return lower(content_type.substr(0, 20)).starts_with("multipart/form-data"); }

Result<MultipartForm> read_multipart(std::istream& body, std::string_view content_type, const MultipartLimits& limits) {
    try {
        std::string kind;
        NameValueCollection words;
        MessageHeader::splitParameters(std::string(content_type), kind, words);
        if (!words.has("boundary") || words.get("boundary").empty()) {
            return invalid("The form is not encoded as a form.");
        }
        return Reading(body, words.get("boundary"), limits).all();
    } catch (const Poco::Exception&) {
        return cut_off();
    }
}

}  // namespace regia::http
