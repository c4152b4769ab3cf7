// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/node_pages.hpp"

#include "areas/communication/node_sheet_store.hpp"
#include "areas/communication/node_views.hpp"
#include "areas/communication/of_plan_pages.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/communication/wording.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/requested.hpp"

namespace regia::communication {
namespace {

void add_ancestors(std::vector<site::Link>& breadcrumb, const site::Frame& context, const NodeSheet& sheet) {
    for (const auto& ancestor : sheet.ancestors) {
        breadcrumb.push_back({node_path(sheet.plan.slug, ancestor.code, sheet.edition.is_current ? "" : sheet.edition.code),
                              ancestor.code + " " + in_short(context.t(ancestor.title), 60)});
    }
}

}  // namespace

Result<http::Response> page_node(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    REGIA_TRY_ASSIGN(const auto edition, plan::requested_edition(context, call, plan));
    const auto code = call.argument("code");
    const auto node = plan::find_node(context.data, edition.id, code);
    if (!node) {
        return not_found("This edition of the plan has no part “{}”.", {std::string(code)});
    }
    auto sheet = load_node_sheet(context.data, plan, edition, *node, context.today);
    sheet.nodes = plan::kept_node_names(context, plan.id);
    auto page = page_of(context, plan, node->code + " " + context.t(node->title), "/tree");
    page.notice = plan::notice_of(context, plan, edition);
    page.description = in_short(context.t(node->text.empty() ? node->title : node->text), 160);
    add_ancestors(page.breadcrumb, context, sheet);
    page.full_width = true;
    html::Writer out;
    node_sheet(out, context, sheet);
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::communication
