// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/coverage.hpp"
#include "areas/plan/lineage.hpp"
#include "areas/plan/matrix.hpp"
#include "areas/plan/node.hpp"
#include "areas/plan/node_wording.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::plan {

/// The whole tree of an edition in reading order.
[[nodiscard]] std::vector<Node> nodes_of(const db::Reader& data, Id<Edition> edition);

/// Of every edition of the plan.
[[nodiscard]] NodeNames node_names(const db::Reader& data, Id<Plan> plan);

/// In reading order, after the node at `after_position`.
[[nodiscard]] std::vector<Node> list_nodes(const db::Reader& data, Id<Edition> edition, std::int64_t after_position, int limit);

[[nodiscard]] std::optional<Node> find_node(const db::Reader& data, Id<Edition> edition, std::string_view code);
[[nodiscard]] std::optional<Node> find_node(const db::Reader& data, Id<Node> id);
[[nodiscard]] std::vector<Node> children_of(const db::Reader& data, Id<Node> node);

/// From the root down, without the node itself.
[[nodiscard]] std::vector<Node> ancestors_of(const db::Reader& data, const Node& node);

[[nodiscard]] std::vector<documents::Term> terms_of(const db::Reader& data, Id<Node> node);
[[nodiscard]] std::vector<Party> parties_of(const db::Reader& data, Id<Node> node);
/// To what everybody may read, and within the node's own edition.
[[nodiscard]] std::vector<NodeLink> links_of(const db::Reader& data, Id<Node> node);

/// Nodes of an edition that carry the term or one below it.
[[nodiscard]] std::vector<Node> nodes_with_term(const db::Reader& data, Id<Edition> edition, Id<documents::Term> term);

/// That a node of the edition carries a term of the taxonomy, in the order of the tree.
[[nodiscard]] std::vector<TermUse> term_uses(const db::Reader& data, Id<Edition> edition, Id<documents::Taxonomy> taxonomy);

/// The taxonomies that nodes of the edition carry terms of, the most used first.
[[nodiscard]] std::vector<TaxonomyUse> taxonomies_used(const db::Reader& data, Id<Edition> edition);

/// Every tie with one end or both in the edition.
[[nodiscard]] std::vector<Tie> ties_of(const db::Reader& data, Id<Edition> edition);

/// Nodes of every plan in which the organisation has a part.
struct Involvement {
    Node node;
    PartyRole role = PartyRole::participant;
    std::string plan;     ///< slug
    std::string edition;  ///< code
    Text plan_title;
};
[[nodiscard]] std::vector<Involvement> involvements_of(const db::Reader& data, Id<people::Organisation> organisation);

/// Rows that say where the node came from (to = node) or what became of it (from = node).
[[nodiscard]] std::vector<Lineage> lineage_of(const db::Reader& data, Id<Node> node);

/// Rows between two editions.
[[nodiscard]] std::vector<Lineage> lineage_between(const db::Reader& data, Id<Edition> from, Id<Edition> to);

Id<Node> put_node(db::Transaction& transaction, const Node& node);

void set_node_wording(db::Transaction& transaction, Id<Node> node, const NodeWording& wording);
void put_term(db::Transaction& transaction, Id<Node> node, Id<documents::Term> term);
void put_party(db::Transaction& transaction, Id<Node> node, Id<people::Organisation> organisation, PartyRole role);
void put_link(db::Transaction& transaction, Id<Node> from, Id<Node> to, LinkKind kind, const Text& note);
void put_lineage(db::Transaction& transaction, const Lineage& lineage);

}  // namespace regia::plan
