// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/xml_events.hpp"

#include <expat.h>

namespace regia::table {
namespace {

constexpr int block_bytes = 64 * 1024;

std::string_view local(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

constexpr int depth_max = 64;
constexpr std::size_t silent_bytes_max = 2 * 1024 * 1024;

Error broken() { return invalid("The spreadsheet is broken. Open it in the program that made it, and save it anew."); }

}  // namespace

/// Expat keeps every open element, and every tag and comment until it is whole, in memory: what is nested deeply, is silent for long, or
/// declares a type is refused.
struct XmlEvents::Parser {
    explicit Parser(XmlListener& hears) : listener(hears) {
        XML_SetUserData(handle, this);
        XML_SetElementHandler(handle, on_start, on_end);
        XML_SetCharacterDataHandler(handle, on_text);
        XML_SetStartDoctypeDeclHandler(handle, on_doctype);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { XML_ParserFree(handle); }

    static Parser& of(void* user) { return *static_cast<Parser*>(user); }
    static void XMLCALL on_start(void* user, const char* name, const char** attributes) {
        auto& parser = of(user);
        parser.silent_bytes = 0;
        if (++parser.depth > depth_max) {
            XML_StopParser(parser.handle, XML_FALSE);
            return;
        }
        parser.listener.start(local(name), XmlAttributes(attributes));
    }
    static void XMLCALL on_end(void* user, const char* name) {
        auto& parser = of(user);
        parser.silent_bytes = 0;
        --parser.depth;
        parser.listener.end(local(name));
    }
    static void XMLCALL on_text(void* user, const char* piece, int size) {
        auto& parser = of(user);
        parser.silent_bytes = 0;
        parser.listener.text({piece, static_cast<std::size_t>(size)});
    }
    static void XMLCALL on_doctype(void* user, const char* /*name*/, const char* /*system*/, const char* /*about*/, int /*has_subset*/) {
        XML_StopParser(of(user).handle, XML_FALSE);
    }

    XML_Parser handle = XML_ParserCreate(nullptr);
    XmlListener& listener;
    int depth = 0;
    std::size_t silent_bytes = 0;  ///< fed since anything was heard
};

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const auto* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        if (local(*pair) == name) {
            return pair[1];
        }
    }
    return {};
}

XmlEvents::XmlEvents(std::unique_ptr<std::istream> input, XmlListener& listener)
    : m_input(std::move(input)), m_parser(std::make_unique<Parser>(listener)) {}

XmlEvents::~XmlEvents() = default;

Result<bool> XmlEvents::next() {
    if (m_ended) {
        return false;
    }
    auto* const block = static_cast<char*>(XML_GetBuffer(m_parser->handle, block_bytes));
    if (block == nullptr) {
        return broken();
    }
    m_input->read(block, block_bytes);
    m_ended = m_input->eof();
    m_parser->silent_bytes += static_cast<std::size_t>(m_input->gcount());
    if (m_input->bad() || m_parser->silent_bytes > silent_bytes_max ||
        XML_ParseBuffer(m_parser->handle, static_cast<int>(m_input->gcount()), m_ended ? 1 : 0) != XML_STATUS_OK) {
        return broken();
    }
    return true;
}

Status XmlEvents::all() {
    for (;;) {
        REGIA_TRY_ASSIGN(const bool more, next());
        if (!more) {
            return Done{};
        }
    }
}

}  // namespace regia::table
