// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/frame.hpp"

namespace regia::map {
namespace {

void row(html::Writer& out, const FrameRow& row) {
    out.add<"<tr><th scope=\"row\">">();
    row.link.empty() ? out.text(row.name) : out.add<"<a href=\"{}\">{}</a>">(html::url(row.link), row.name);
    out.add<"</th><td>{}</td></tr>\n">(row.value_text);
}

void table(html::Writer& out, const Frame& frame, std::span<const FrameRow> rows) {
    // A wide table scrolls by itself on a phone; what scrolls must be reached by keyboard and have a name.
    out.add<
        "<details class=\"chart-table\"><summary>{}</summary>"
        "<div class=\"table-responsive\" role=\"group\" aria-labelledby=\"{}-title\" tabindex=\"0\"><table class=\"table table-sm\">"
        "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>\n">(frame.table_summary, frame.id,
                                                                                               frame.name_column, frame.value_column);
    for (const auto& item : rows) {
        row(out, item);
    }
    out.add<"</tbody></table></div></details>\n">();
}

}  // namespace

void begin_frame(html::Writer& out, const Frame& frame, std::string_view kind) {
    out.add<"<figure class=\"map {}\" id=\"{}\" aria-labelledby=\"{}-title\"><figcaption id=\"{}-title\">{}</figcaption>\n">(
        kind, frame.id, frame.id, frame.id, frame.title);
    if (!frame.skip.empty()) {
        out.add<"<a class=\"map-skip visually-hidden-focusable\" href=\"{}\">{}</a>\n">(html::url("#" + frame.id + "-end"), frame.skip);
    }
}

void begin_picture(html::Writer& out, const Frame& frame, std::int32_t width, std::int32_t height) {
    out.add<
        "<svg class=\"map-picture\" role=\"group\" aria-labelledby=\"{}-name\" aria-describedby=\"{}-desc\" width=\"100%\" "
        "viewBox=\"0 0 {} {}\">"
        "<title id=\"{}-name\">{}</title><desc id=\"{}-desc\">{}</desc>">(frame.id, frame.id, width, height, frame.id, frame.title,
                                                                          frame.id, frame.description);
    out.add<
        "<defs><pattern id=\"{}-hatch\" width=\"16\" height=\"16\" patternUnits=\"userSpaceOnUse\">"
        "<path fill=\"#fff\" d=\"M0 0h16v16h-16z\"/><path stroke=\"#8a94a0\" stroke-width=\"3\" d=\"M-4 4l8-8M0 16l16-16M12 20l8-8\"/>"
        "</pattern></defs>\n">(frame.id);
}

void end_picture(html::Writer& out) { out.add<"</svg>\n">(); }

void begin_territory(html::Writer& out, const FrameRow& territory, std::string_view css_class, std::string_view fill) {
    if (territory.link.empty()) {
        out.add<"<g class=\"territory {}\" fill=\"{}\"><title>{}: {}</title>">(css_class, fill, territory.name, territory.value_text);
    } else {
        out.add<"<a class=\"territory {}\" fill=\"{}\" href=\"{}\"><title>{}: {}</title>">(css_class, fill, html::url(territory.link),
                                                                                           territory.name, territory.value_text);
    }
}

void end_territory(html::Writer& out, const FrameRow& territory) { territory.link.empty() ? out.add<"</g>\n">() : out.add<"</a>\n">(); }

void end_frame(html::Writer& out, const Frame& frame, std::span<const FrameRow> rows) {
    out.add<"<div class=\"map-notes\" id=\"{}-end\" tabindex=\"-1\">">(frame.id);
    if (!frame.source.empty()) {
        out.add<"<p class=\"map-source\">{}</p>\n">(frame.source);
    }
    if (!rows.empty()) {
        table(out, frame, rows);
    }
    out.add<"</div></figure>\n">();
}

}  // namespace regia::map
