// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_views.hpp"
#include "areas/projects/sheet_section_views.hpp"

namespace regia::projects {
namespace {

void begin_dimension(html::Writer& out, const site::Frame& context, const char* title) { out.add<"<div><h3>{}</h3>\n">(context.t(title)); }

/// How the figure is computed: beside every figure, so that nobody takes one kind of progress for another.
void end_dimension(html::Writer& out, const site::Frame& context, const char* how) {
    out.add<"<p class=\"no-print\"><small>{}</small></p></div>\n">(context.t(how));
}

std::string current_words(const site::Frame& context, const SheetPage& page, const ProceduralProgress& progress) {
    if (progress.current == nullptr) {
        return std::string(context.t("All phases have ended."));
    }
    const auto title = term_title(context, page.phases, progress.current->phase);
    return context.words.with(progress.current->actual_start ? "Current phase: {}." : "Next phase: {}.", {title});
}

void procedural(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    const auto progress = procedural_progress(page.sheet, context.today);
    begin_dimension(out, context, "Procedure");
    progress_bar(
        out, context,
        {.id = "bar-procedure",
         .caption = progress ? context.words.with("{} of {} phases ended", {std::to_string(progress->ended), std::to_string(progress->all)})
                             : std::string(context.t("Phases ended")),
         .share = progress ? std::optional{progress->share()} : std::nullopt});
    if (progress) {
        out.add<"<p>{}">(current_words(context, page, *progress));
        if (progress->days_late > 0) {
            out.add<" <span class=\"status status-late\">">();
            site::icon(out, context, "it-error", "icon");
            out.add<"{}</span>">(late_text(context, progress->days_late));
        }
        out.add<"</p>\n">();
    }
    end_dimension(out, context,
                  "Phases with an actual end, of all the phases of the sheet. Lateness counts from the planned end of the current phase.");
}

void physical(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    begin_dimension(out, context, "Works and results");
    progress_bar(
        out, context,
        {.id = "bar-physical", .caption = std::string(context.t("Output indicators reached")), .share = physical_progress(page.sheet)});
    end_dimension(out, context,
                  "The mean of the output indicators: actual value over planned value, each counted up to 100 %. Indicators without both "
                  "values are left out.");
}

/// No rows are no knowledge, not a sum of zero.
template <class Rows>
std::string recorded(const site::Frame& context, const Rows& rows, Money sum) {
    return rows.empty() ? not_known(context) : context.words.money(sum);
}

void financial(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    const auto& project = page.sheet.project;
    const auto share = [&](const auto& rows, Money part) {
        return rows.empty() || project.funding_total.cents <= 0 ? std::nullopt : std::optional{share_of(part, project.funding_total)};
    };
    begin_dimension(out, context, "Money spent");
    progress_bar(out, context,
                 {.id = "bar-committed",
                  .caption = context.words.with("Commitments: {}", {recorded(context, page.sheet.commitments, project.committed_total)}),
                  .share = share(page.sheet.commitments, project.committed_total)});
    progress_bar(out, context,
                 {.id = "bar-paid",
                  .caption = context.words.with("Payments: {}", {recorded(context, page.sheet.payments, project.paid_total)}),
                  .share = share(page.sheet.payments, project.paid_total)});
    if (project.paid_total > project.funding_total) {
        out.add<"<p><strong>{}</strong></p>\n">(context.t("More was paid than is funded: the sheet has to be checked."));
    }
    end_dimension(out, context, "Commitments and payments recorded so far, each over the whole funding.");
}

}  // namespace

void progress_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    out.add<"<section id=\"progress\" aria-labelledby=\"h-progress\"><h2 id=\"h-progress\">{}</h2><div class=\"figures\">\n">(
        context.t("Progress"));
    procedural(out, context, page);
    physical(out, context, page);
    financial(out, context, page);
    out.add<"</div></section>\n">();
}

}  // namespace regia::projects
