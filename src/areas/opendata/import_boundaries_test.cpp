// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_boundaries.hpp"

#include "areas/opendata/import_projects_world.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/map/ring_text.hpp"
#include "support/database_test.hpp"

namespace regia::opendata {
namespace {

class ImportBoundaries : public test::DatabaseTest {
protected:
    void SetUp() override {
        test::DatabaseTest::SetUp();
        if (!IsSkipped()) {
            world::load(database(), m_folder.path());
        }
    }

    Result<BoundariesReport> run(const std::string& features, const std::string& property = "codice_istat") {
        const auto path =
            world::write(m_folder.path() / "confini.geojson", R"({"type": "FeatureCollection", "features": [)" + features + "]}");
        return import_boundaries(database(), "test", {path, property, "Prova", 0});
    }

private:
    test::TemporaryFolder m_folder;
};

std::string square(const std::string& code, int at) {
    const auto west = std::to_string(at);
    const auto east = std::to_string(at + 1);
    return R"({"type": "Feature", "properties": {"codice_istat": ")" + code + R"("}, "geometry": {"type": "Polygon", "coordinates": [[[)" +
           west + ",45],[" + east + ",45],[" + east + ",46],[" + west + ",46],[" + west + ",45]]]}}";
}

TEST_P(ImportBoundaries, LoadsKnownMunicipalitiesAndReportsOthers) {
    const auto report = run(square("001001", 7) + "," + square("001903", 8) + "," + square("099001", 9));
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_EQ(report->loaded, 2U);
    EXPECT_EQ(report->unknown, std::vector<std::string>{"099001"});
    const auto data = database().read();
    const auto boundaries = territory::boundaries_of(*data, territory::find_territory(*data, "here")->id);
    ASSERT_EQ(boundaries.size(), 2U);
    EXPECT_TRUE(map::decode_rings(boundaries.front().rings));
}

TEST_P(ImportBoundaries, RefusesWhatCannotBeRight) {
    EXPECT_EQ(run(square("001001", 7) + "," + square("001001", 8)).error().code, ErrorCode::invalid);
    EXPECT_EQ(run(square("001001", 7), "code").error().code, ErrorCode::invalid);
    EXPECT_EQ(run(square("099001", 7)).error().code, ErrorCode::not_found);
    EXPECT_EQ(run("nonsense").error().code, ErrorCode::invalid);
    EXPECT_EQ(import_boundaries(database(), "test", {"/nowhere.geojson", "codice_istat", "", 0}).error().code, ErrorCode::not_found);
    EXPECT_EQ(database().read()->value<std::int64_t>("SELECT COUNT(*) FROM boundary"), 0);
}

REGIA_ON_BOTH_ENGINES(ImportBoundaries);

}  // namespace
}  // namespace regia::opendata
