// SPDX-License-Identifier: MPL-2.0
#include "app/network.h"

#include <QNetworkInformation>

namespace feltbog::app {

void Network::whenItComes(std::function<void()> tell) {
    using Reach = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    // A server may stand on the local network, so any network will do. A change between two networks counts.
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [tell = std::move(tell)](Reach reach) {
                if (reach != Reach::Unknown && reach != Reach::Disconnected) tell();
            });
}

} // namespace feltbog::app
