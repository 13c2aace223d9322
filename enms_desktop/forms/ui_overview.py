# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QSizePolicy,
    QTableView, QVBoxLayout, QWidget)

class Ui_OverviewForm(object):
    def setupUi(self, OverviewForm):
        for _ in self.setupInSteps(OverviewForm):
            pass

    def setupInSteps(self, OverviewForm):
        if not OverviewForm.objectName():
            OverviewForm.setObjectName(u"OverviewForm")
        self.outer = QVBoxLayout(OverviewForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.controls = QWidget(OverviewForm)
        self.controls.setObjectName(u"controls")
        self.controls_row = QHBoxLayout(self.controls)
        self.controls_row.setSpacing(8)
        self.controls_row.setObjectName(u"controls_row")
        self.controls_row.setContentsMargins(0, 0, 0, 0)
        self.period = QLabel(self.controls)
        self.period.setObjectName(u"period")
        self.period.setProperty(u"role", u"small")
        yield
        self.controls_row.addWidget(self.period)
        yield
        self.site = QComboBox(self.controls)
        self.site.setObjectName(u"site")
        self.site.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.controls_row.addWidget(self.site)
        yield
        self.window = QComboBox(self.controls)
        self.window.setObjectName(u"window")
        self.window.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.controls_row.addWidget(self.window)
        yield
        self.outer.addWidget(self.controls)
        yield
        self.attention = QLabel(OverviewForm)
        self.attention.setObjectName(u"attention")
        self.attention.setWordWrap(True)
        self.attention.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard|Qt.TextInteractionFlag.LinksAccessibleByMouse)
        yield
        self.outer.addWidget(self.attention)
        yield
        self.cards = QHBoxLayout()
        self.cards.setSpacing(8)
        self.cards.setObjectName(u"cards")
        self.energy_card = QFrame(OverviewForm)
        self.energy_card.setObjectName(u"energy_card")
        self.energy_card.setProperty(u"role", u"card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.energy_card.sizePolicy().hasHeightForWidth())
        self.energy_card.setSizePolicy(sizePolicy)
        self.energy_column = QVBoxLayout(self.energy_card)
        self.energy_column.setSpacing(2)
        self.energy_column.setObjectName(u"energy_column")
        self.energy_column.setContentsMargins(12, 8, 12, 8)
        self.energy_head = QHBoxLayout()
        self.energy_head.setObjectName(u"energy_head")
        self.energy_title = QLabel(self.energy_card)
        self.energy_title.setObjectName(u"energy_title")
        self.energy_title.setProperty(u"role", u"section")
        yield
        self.energy_head.addWidget(self.energy_title)
        yield
        self.energy_column.addLayout(self.energy_head)
        yield
        self.cards.addWidget(self.energy_card)
        yield
        self.cost_card = QFrame(OverviewForm)
        self.cost_card.setObjectName(u"cost_card")
        self.cost_card.setProperty(u"role", u"card")
        sizePolicy.setHeightForWidth(self.cost_card.sizePolicy().hasHeightForWidth())
        self.cost_card.setSizePolicy(sizePolicy)
        self.cost_column = QVBoxLayout(self.cost_card)
        self.cost_column.setSpacing(2)
        self.cost_column.setObjectName(u"cost_column")
        self.cost_column.setContentsMargins(12, 8, 12, 8)
        self.cost_head = QHBoxLayout()
        self.cost_head.setObjectName(u"cost_head")
        self.cost_title = QLabel(self.cost_card)
        self.cost_title.setObjectName(u"cost_title")
        self.cost_title.setProperty(u"role", u"section")
        yield
        self.cost_head.addWidget(self.cost_title)
        yield
        self.cost_column.addLayout(self.cost_head)
        yield
        self.cards.addWidget(self.cost_card)
        yield
        self.carbon_card = QFrame(OverviewForm)
        self.carbon_card.setObjectName(u"carbon_card")
        self.carbon_card.setProperty(u"role", u"card")
        sizePolicy.setHeightForWidth(self.carbon_card.sizePolicy().hasHeightForWidth())
        self.carbon_card.setSizePolicy(sizePolicy)
        self.carbon_column = QVBoxLayout(self.carbon_card)
        self.carbon_column.setSpacing(2)
        self.carbon_column.setObjectName(u"carbon_column")
        self.carbon_column.setContentsMargins(12, 8, 12, 8)
        self.carbon_head = QHBoxLayout()
        self.carbon_head.setObjectName(u"carbon_head")
        self.carbon_title = QLabel(self.carbon_card)
        self.carbon_title.setObjectName(u"carbon_title")
        self.carbon_title.setProperty(u"role", u"section")
        yield
        self.carbon_head.addWidget(self.carbon_title)
        yield
        self.carbon_column.addLayout(self.carbon_head)
        yield
        self.cards.addWidget(self.carbon_card)
        yield
        self.peak_card = QFrame(OverviewForm)
        self.peak_card.setObjectName(u"peak_card")
        self.peak_card.setProperty(u"role", u"card")
        sizePolicy.setHeightForWidth(self.peak_card.sizePolicy().hasHeightForWidth())
        self.peak_card.setSizePolicy(sizePolicy)
        self.peak_column = QVBoxLayout(self.peak_card)
        self.peak_column.setSpacing(2)
        self.peak_column.setObjectName(u"peak_column")
        self.peak_column.setContentsMargins(12, 8, 12, 8)
        self.peak_head = QHBoxLayout()
        self.peak_head.setObjectName(u"peak_head")
        self.peak_title = QLabel(self.peak_card)
        self.peak_title.setObjectName(u"peak_title")
        self.peak_title.setProperty(u"role", u"section")
        yield
        self.peak_head.addWidget(self.peak_title)
        yield
        self.peak_column.addLayout(self.peak_head)
        yield
        self.cards.addWidget(self.peak_card)
        yield
        self.outer.addLayout(self.cards)
        yield
        self.parts = QWidget(OverviewForm)
        self.parts.setObjectName(u"parts")
        self.parts_layout = QHBoxLayout(self.parts)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(0, 0, 0, 0)
        self.middle = QWidget(self.parts)
        self.middle.setObjectName(u"middle")
        self.middle_column = QVBoxLayout(self.middle)
        self.middle_column.setSpacing(0)
        self.middle_column.setObjectName(u"middle_column")
        self.middle_column.setContentsMargins(0, 0, 0, 0)
        self.meters = QTableView(self.middle)
        self.meters.setObjectName(u"meters")
        self.meters.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.meters.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.meters.setShowGrid(False)
        self.meters.setSortingEnabled(True)
        self.meters.setTabKeyNavigation(False)
        self.meters.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.meters.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.meters.verticalHeader().setVisible(False)
        yield
        self.middle_column.addWidget(self.meters)
        yield
        self.empty = QLabel(self.middle)
        self.empty.setObjectName(u"empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"muted")
        yield
        self.middle_column.addWidget(self.empty)
        yield
        self.parts_layout.addWidget(self.middle)
        yield
        self.anomalies_panel = QWidget(self.parts)
        self.anomalies_panel.setObjectName(u"anomalies_panel")
        self.anomalies_column = QVBoxLayout(self.anomalies_panel)
        self.anomalies_column.setSpacing(0)
        self.anomalies_column.setObjectName(u"anomalies_column")
        self.anomalies_column.setContentsMargins(0, 0, 0, 0)
        self.anomalies = QTableView(self.anomalies_panel)
        self.anomalies.setObjectName(u"anomalies")
        self.anomalies.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.anomalies.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.anomalies.setShowGrid(False)
        self.anomalies.setSortingEnabled(False)
        self.anomalies.setTabKeyNavigation(False)
        self.anomalies.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.anomalies.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.anomalies.verticalHeader().setVisible(False)
        yield
        self.anomalies_column.addWidget(self.anomalies)
        yield
        self.no_anomalies = QLabel(self.anomalies_panel)
        self.no_anomalies.setObjectName(u"no_anomalies")
        self.no_anomalies.setWordWrap(True)
        self.no_anomalies.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.no_anomalies.setProperty(u"role", u"muted")
        yield
        self.anomalies_column.addWidget(self.no_anomalies)
        yield
        self.parts_layout.addWidget(self.anomalies_panel)
        yield
        self.freshness_panel = QWidget(self.parts)
        self.freshness_panel.setObjectName(u"freshness_panel")
        self.freshness_column = QVBoxLayout(self.freshness_panel)
        self.freshness_column.setObjectName(u"freshness_column")
        self.freshness_column.setContentsMargins(0, 0, 0, 0)
        self.freshness = QTableView(self.freshness_panel)
        self.freshness.setObjectName(u"freshness")
        self.freshness.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.freshness.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.freshness.setShowGrid(False)
        self.freshness.setSortingEnabled(False)
        self.freshness.setTabKeyNavigation(False)
        self.freshness.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.freshness.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.freshness.verticalHeader().setVisible(False)
        yield
        self.freshness_column.addWidget(self.freshness)
        yield
        self.parts_layout.addWidget(self.freshness_panel)
        yield
        self.jobs_panel = QWidget(self.parts)
        self.jobs_panel.setObjectName(u"jobs_panel")
        self.jobs_column = QVBoxLayout(self.jobs_panel)
        self.jobs_column.setObjectName(u"jobs_column")
        self.jobs_column.setContentsMargins(0, 0, 0, 0)
        self.jobs = QLabel(self.jobs_panel)
        self.jobs.setObjectName(u"jobs")
        self.jobs.setWordWrap(True)
        self.jobs.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        yield
        self.jobs_column.addWidget(self.jobs)
        yield
        self.parts_layout.addWidget(self.jobs_panel)
        yield
        self.outer.addWidget(self.parts)
        yield
        self.retranslateUi(OverviewForm)
        yield
        QMetaObject.connectSlotsByName(OverviewForm)

    def retranslateUi(self, OverviewForm):
#if QT_CONFIG(accessibility)
        self.site.setAccessibleName(QCoreApplication.translate("OverviewForm", u"Site", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.site.setToolTip(QCoreApplication.translate("OverviewForm", u"Which site is looked at", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.window.setAccessibleName(QCoreApplication.translate("OverviewForm", u"What is looked at", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.window.setToolTip(QCoreApplication.translate("OverviewForm", u"Counted by the clock of each site, up to the last whole quarter of an hour", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.attention.setAccessibleName(QCoreApplication.translate("OverviewForm", u"What needs attention first", None))
#endif // QT_CONFIG(accessibility)
        self.energy_title.setText(QCoreApplication.translate("OverviewForm", u"Energy", None))
#if QT_CONFIG(tooltip)
        self.energy_title.setToolTip(QCoreApplication.translate("OverviewForm", u"All metered machines together; electricity, gas and steam are never added", None))
#endif // QT_CONFIG(tooltip)
        self.cost_title.setText(QCoreApplication.translate("OverviewForm", u"Cost", None))
#if QT_CONFIG(tooltip)
        self.cost_title.setToolTip(QCoreApplication.translate("OverviewForm", u"Energy of each quarter of an hour \u00d7 the tariff in force at the site\u2019s clock; currencies are never added", None))
#endif // QT_CONFIG(tooltip)
        self.carbon_title.setText(QCoreApplication.translate("OverviewForm", u"Carbon", None))
#if QT_CONFIG(tooltip)
        self.carbon_title.setToolTip(QCoreApplication.translate("OverviewForm", u"Energy \u00d7 emission factor in force", None))
#endif // QT_CONFIG(tooltip)
        self.peak_title.setText(QCoreApplication.translate("OverviewForm", u"Peak demand", None))
#if QT_CONFIG(tooltip)
        self.peak_title.setToolTip(QCoreApplication.translate("OverviewForm", u"Highest mean power of a quarter of an hour, all metered machines of a site together", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.meters.setAccessibleName(QCoreApplication.translate("OverviewForm", u"Machines, worst first by money", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.meters.setToolTip("")
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.anomalies.setAccessibleName(QCoreApplication.translate("OverviewForm", u"Open anomalies", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.anomalies.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.no_anomalies.setText(QCoreApplication.translate("OverviewForm", u"No anomaly on record is open.", None))
#if QT_CONFIG(accessibility)
        self.freshness.setAccessibleName(QCoreApplication.translate("OverviewForm", u"How fresh the readings are", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.freshness.setToolTip("")
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.jobs.setAccessibleName(QCoreApplication.translate("OverviewForm", u"What runs by itself", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

