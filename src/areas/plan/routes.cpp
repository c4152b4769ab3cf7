// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/routes.hpp"

#include "areas/documents/act.hpp"
#include "areas/plan/acts_pages.hpp"
#include "areas/plan/comparison_pages.hpp"
#include "areas/plan/coverage_pages.hpp"
#include "areas/plan/lineage_api.hpp"
#include "areas/plan/matrix_pages.hpp"
#include "areas/plan/node.hpp"
#include "areas/plan/node_api.hpp"
#include "areas/plan/node_form_pages.hpp"
#include "areas/plan/permissions.hpp"
#include "areas/plan/plan_api.hpp"
#include "areas/plan/tree_pages.hpp"

namespace regia::plan {

std::span<const site::Route> routes() {
    using enum http::Method;
    using site::everyone;
    static constexpr std::array table{
        site::Route{get, "/plans/{slug}/tree", everyone, show_tree, "A whole plan as a tree; “edition” chooses one of its editions."},
        site::Route{get, "/plans/{slug}/acts", everyone, show_acts, "The acts of a plan and the life of its editions."},
        site::Route{get, "/plans/{slug}/compare", everyone, show_comparison, "Two editions side by side: “from” and “to”."},
        site::Route{get, "/plans/{slug}/classifications", everyone, show_classifications, "The classifications that a plan uses."},
        site::Route{get, "/plans/{slug}/classifications/{taxonomy}", everyone, show_coverage,
                    "Which parts of a plan carry which terms of a classification, and the gaps."},
        site::Route{get, "/plans/{slug}/matrix", everyone, show_matrix, "The links among the parts of a plan, and policies by zones."},
        site::Route{get, "/plans/{slug}/nodes/{code}/edit", edit_plan, node_form_page, "Change the words of a part"},
        site::Route{post, "/plans/{slug}/nodes/{code}/edit", edit_plan, send_node_form, "Keeps the changed words of a part"},
        site::Route{get, "/plans/{slug}/nodes/{code}/history", edit_plan, node_history_page, "Who changed which words of a part, and when"},
        site::Route{post, "/plans/{slug}/nodes/{code}/undo", edit_plan, send_node_undo, "Takes the last change of the words back"},
        site::Route{get, "/api/v1/plans", everyone, api_plans, "All plans.", describe_plan, true},
        site::Route{get, "/api/v1/plans/{slug}", everyone, api_plan, "One plan with its levels, editions, owner and territory.",
                    describe_plan, false},
        site::Route{get, "/api/v1/plans/{slug}/editions", everyone, api_editions, "The editions of a plan and the acts that made them.",
                    describe_edition, true},
        site::Route{get, "/api/v1/plans/{slug}/acts", everyone, api_plan_acts, "The acts of a plan, latest first.", documents::describe_act,
                    true},
        site::Route{get, "/api/v1/acts", everyone, api_acts, "Acts, latest first; “plan” chooses those of one plan.",
                    documents::describe_act, true, "plan"},
        site::Route{get, "/api/v1/plans/{slug}/nodes", everyone, api_nodes,
                    "The parts of an edition in reading order; “edition” chooses it.", describe_node, true, "edition"},
        site::Route{get, "/api/v1/plans/{slug}/nodes/{code}", everyone, api_node,
                    "One part with its parent, children, terms, parties, links and lineage.", describe_node, false, "edition"},
        site::Route{get, "/api/v1/plans/{slug}/lineage", everyone, api_lineage,
                    "What became of each part between two editions: “from” and “to”."},
    };
    return table;
}

}  // namespace regia::plan
