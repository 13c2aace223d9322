# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'readings.ui'
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
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListView, QSizePolicy, QSpacerItem,
    QTableView, QToolButton, QTreeView, QVBoxLayout,
    QWidget)

from enms_desktop.period_box import PeriodBox
from enms_desktop.plots.time_plot import TimePlot
from enms_desktop.wrapped_row import WrappedRow

class Ui_Readings(object):
    def setupUi(self, Readings):
        for _ in self.setupInSteps(Readings):
            pass

    def setupInSteps(self, Readings):
        if not Readings.objectName():
            Readings.setObjectName(u"Readings")
        Readings.resize(1040, 640)
        self.outer = QVBoxLayout(Readings)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.parts = QWidget(Readings)
        self.parts.setObjectName(u"parts")
        self.parts_layout = QHBoxLayout(self.parts)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(0, 0, 0, 0)
        self.machines_panel = QWidget(self.parts)
        self.machines_panel.setObjectName(u"machines_panel")
        self.machines_panel.setMinimumSize(QSize(216, 0))
        self.machines_layout = QVBoxLayout(self.machines_panel)
        self.machines_layout.setSpacing(8)
        self.machines_layout.setObjectName(u"machines_layout")
        self.machines_layout.setContentsMargins(0, 0, 4, 0)
        self.search = QLineEdit(self.machines_panel)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        yield
        self.machines_layout.addWidget(self.search)
        yield
        self.machines = QTreeView(self.machines_panel)
        self.machines.setObjectName(u"machines")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(3)
        sizePolicy.setHeightForWidth(self.machines.sizePolicy().hasHeightForWidth())
        self.machines.setSizePolicy(sizePolicy)
        self.machines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.machines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.machines.setIndentation(14)
        self.machines.setUniformRowHeights(True)
        self.machines.setHeaderHidden(True)
        yield
        self.machines_layout.addWidget(self.machines)
        yield
        self.parts_layout.addWidget(self.machines_panel)
        yield
        self.measures_panel = QWidget(self.parts)
        self.measures_panel.setObjectName(u"measures_panel")
        self.measures_panel.setMinimumSize(QSize(216, 0))
        self.measures_layout = QVBoxLayout(self.measures_panel)
        self.measures_layout.setSpacing(8)
        self.measures_layout.setObjectName(u"measures_layout")
        self.measures_layout.setContentsMargins(0, 0, 4, 0)
        self.search_measures = QLineEdit(self.measures_panel)
        self.search_measures.setObjectName(u"search_measures")
        self.search_measures.setClearButtonEnabled(True)
        yield
        self.measures_layout.addWidget(self.search_measures)
        yield
        self.measures = QListView(self.measures_panel)
        self.measures.setObjectName(u"measures")
        sizePolicy.setHeightForWidth(self.measures.sizePolicy().hasHeightForWidth())
        self.measures.setSizePolicy(sizePolicy)
        self.measures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.measures.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.measures.setUniformItemSizes(True)
        yield
        self.measures_layout.addWidget(self.measures)
        yield
        self.parts_layout.addWidget(self.measures_panel)
        yield
        self.content = QWidget(self.parts)
        self.content.setObjectName(u"content")
        self.content_layout = QVBoxLayout(self.content)
        self.content_layout.setSpacing(8)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(4, 0, 0, 0)
        self.period_layout = QHBoxLayout()
        self.period_layout.setSpacing(8)
        self.period_layout.setObjectName(u"period_layout")
        self.presets = QFrame(self.content)
        self.presets.setObjectName(u"presets")
        self.presets_layout = QHBoxLayout(self.presets)
        self.presets_layout.setSpacing(2)
        self.presets_layout.setObjectName(u"presets_layout")
        self.presets_layout.setContentsMargins(0, 0, 0, 0)
        self.preset_day = QToolButton(self.presets)
        self.preset_day.setObjectName(u"preset_day")
        self.preset_day.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preset_day.setCheckable(True)
        yield
        self.presets_layout.addWidget(self.preset_day)
        yield
        self.preset_week = QToolButton(self.presets)
        self.preset_week.setObjectName(u"preset_week")
        self.preset_week.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preset_week.setCheckable(True)
        yield
        self.presets_layout.addWidget(self.preset_week)
        yield
        self.preset_days_30 = QToolButton(self.presets)
        self.preset_days_30.setObjectName(u"preset_days_30")
        self.preset_days_30.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preset_days_30.setCheckable(True)
        yield
        self.presets_layout.addWidget(self.preset_days_30)
        yield
        self.preset_year = QToolButton(self.presets)
        self.preset_year.setObjectName(u"preset_year")
        self.preset_year.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preset_year.setCheckable(True)
        yield
        self.presets_layout.addWidget(self.preset_year)
        yield
        self.period_layout.addWidget(self.presets)
        yield
        self.period_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.period_layout.addItem(self.period_spacer)
        yield
        self.period = PeriodBox(self.content)
        self.period.setObjectName(u"period")
        yield
        self.period_layout.addWidget(self.period)
        yield
        self.back = QToolButton(self.content)
        self.back.setObjectName(u"back")
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        yield
        self.period_layout.addWidget(self.back)
        yield
        self.content_layout.addLayout(self.period_layout)
        yield
        self.plot = TimePlot(self.content)
        self.plot.setObjectName(u"plot")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.plot.sizePolicy().hasHeightForWidth())
        self.plot.setSizePolicy(sizePolicy1)
        self.plot.setMinimumSize(QSize(320, 200))
        yield
        self.content_layout.addWidget(self.plot)
        yield
        self.kpis = QWidget(self.content)
        self.kpis.setObjectName(u"kpis")
        self.kpis_layout = QVBoxLayout(self.kpis)
        self.kpis_layout.setSpacing(6)
        self.kpis_layout.setObjectName(u"kpis_layout")
        self.kpis_layout.setContentsMargins(0, 0, 0, 0)
        self.kpis_head = QHBoxLayout()
        self.kpis_head.setSpacing(8)
        self.kpis_head.setObjectName(u"kpis_head")
        self.kpis_title = QLabel(self.kpis)
        self.kpis_title.setObjectName(u"kpis_title")
        self.kpis_title.setProperty(u"role", u"heading")
        yield
        self.kpis_head.addWidget(self.kpis_title)
        yield
        self.kpis_machine = QComboBox(self.kpis)
        self.kpis_machine.setObjectName(u"kpis_machine")
        yield
        self.kpis_head.addWidget(self.kpis_machine)
        yield
        self.kpis_period = QLabel(self.kpis)
        self.kpis_period.setObjectName(u"kpis_period")
        self.kpis_period.setProperty(u"role", u"muted")
        yield
        self.kpis_head.addWidget(self.kpis_period)
        yield
        self.kpis_former = QLabel(self.kpis)
        self.kpis_former.setObjectName(u"kpis_former")
        self.kpis_former.setVisible(False)
        self.kpis_former.setProperty(u"role", u"warning")
        yield
        self.kpis_head.addWidget(self.kpis_former)
        yield
        self.kpis_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.kpis_head.addItem(self.kpis_spacer)
        yield
        self.kpis_close = QToolButton(self.kpis)
        self.kpis_close.setObjectName(u"kpis_close")
        self.kpis_close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        yield
        self.kpis_head.addWidget(self.kpis_close)
        yield
        self.kpis_layout.addLayout(self.kpis_head)
        yield
        self.kpis_cards = WrappedRow(self.kpis)
        self.kpis_cards.setObjectName(u"kpis_cards")
        self.kpis_cards_row = QGridLayout(self.kpis_cards)
        self.kpis_cards_row.setSpacing(8)
        self.kpis_cards_row.setObjectName(u"kpis_cards_row")
        self.kpis_cards_row.setContentsMargins(0, 0, 0, 0)
        self.card_energy = QFrame(self.kpis_cards)
        self.card_energy.setObjectName(u"card_energy")
        self.card_energy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.card_energy.setProperty(u"role", u"card")
        self.card_energy_layout = QVBoxLayout(self.card_energy)
        self.card_energy_layout.setSpacing(0)
        self.card_energy_layout.setObjectName(u"card_energy_layout")
        self.card_energy_layout.setContentsMargins(12, 8, 8, 8)
        self.name_energy = QLabel(self.card_energy)
        self.name_energy.setObjectName(u"name_energy")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.name_energy.sizePolicy().hasHeightForWidth())
        self.name_energy.setSizePolicy(sizePolicy2)
        self.name_energy.setProperty(u"role", u"section")
        yield
        self.card_energy_layout.addWidget(self.name_energy)
        yield
        self.value_energy = QLabel(self.card_energy)
        self.value_energy.setObjectName(u"value_energy")
        sizePolicy2.setHeightForWidth(self.value_energy.sizePolicy().hasHeightForWidth())
        self.value_energy.setSizePolicy(sizePolicy2)
        self.value_energy.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value_energy.setProperty(u"role", u"value")
        yield
        self.card_energy_layout.addWidget(self.value_energy)
        yield
        self.detail_energy = QLabel(self.card_energy)
        self.detail_energy.setObjectName(u"detail_energy")
        sizePolicy2.setHeightForWidth(self.detail_energy.sizePolicy().hasHeightForWidth())
        self.detail_energy.setSizePolicy(sizePolicy2)
        self.detail_energy.setProperty(u"role", u"small")
        yield
        self.card_energy_layout.addWidget(self.detail_energy)
        yield
        self.kpis_cards_row.addWidget(self.card_energy, 0, 0, 1, 1)
        yield
        self.card_peak = QFrame(self.kpis_cards)
        self.card_peak.setObjectName(u"card_peak")
        self.card_peak.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.card_peak.setProperty(u"role", u"card")
        self.card_peak_layout = QVBoxLayout(self.card_peak)
        self.card_peak_layout.setSpacing(0)
        self.card_peak_layout.setObjectName(u"card_peak_layout")
        self.card_peak_layout.setContentsMargins(12, 8, 8, 8)
        self.name_peak = QLabel(self.card_peak)
        self.name_peak.setObjectName(u"name_peak")
        sizePolicy2.setHeightForWidth(self.name_peak.sizePolicy().hasHeightForWidth())
        self.name_peak.setSizePolicy(sizePolicy2)
        self.name_peak.setProperty(u"role", u"section")
        yield
        self.card_peak_layout.addWidget(self.name_peak)
        yield
        self.value_peak = QLabel(self.card_peak)
        self.value_peak.setObjectName(u"value_peak")
        sizePolicy2.setHeightForWidth(self.value_peak.sizePolicy().hasHeightForWidth())
        self.value_peak.setSizePolicy(sizePolicy2)
        self.value_peak.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value_peak.setProperty(u"role", u"value")
        yield
        self.card_peak_layout.addWidget(self.value_peak)
        yield
        self.detail_peak = QLabel(self.card_peak)
        self.detail_peak.setObjectName(u"detail_peak")
        sizePolicy2.setHeightForWidth(self.detail_peak.sizePolicy().hasHeightForWidth())
        self.detail_peak.setSizePolicy(sizePolicy2)
        self.detail_peak.setProperty(u"role", u"small")
        yield
        self.card_peak_layout.addWidget(self.detail_peak)
        yield
        self.kpis_cards_row.addWidget(self.card_peak, 0, 1, 1, 1)
        yield
        self.card_load = QFrame(self.kpis_cards)
        self.card_load.setObjectName(u"card_load")
        self.card_load.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.card_load.setProperty(u"role", u"card")
        self.card_load_layout = QVBoxLayout(self.card_load)
        self.card_load_layout.setSpacing(0)
        self.card_load_layout.setObjectName(u"card_load_layout")
        self.card_load_layout.setContentsMargins(12, 8, 8, 8)
        self.name_load = QLabel(self.card_load)
        self.name_load.setObjectName(u"name_load")
        sizePolicy2.setHeightForWidth(self.name_load.sizePolicy().hasHeightForWidth())
        self.name_load.setSizePolicy(sizePolicy2)
        self.name_load.setProperty(u"role", u"section")
        yield
        self.card_load_layout.addWidget(self.name_load)
        yield
        self.value_load = QLabel(self.card_load)
        self.value_load.setObjectName(u"value_load")
        sizePolicy2.setHeightForWidth(self.value_load.sizePolicy().hasHeightForWidth())
        self.value_load.setSizePolicy(sizePolicy2)
        self.value_load.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value_load.setProperty(u"role", u"value")
        yield
        self.card_load_layout.addWidget(self.value_load)
        yield
        self.detail_load = QLabel(self.card_load)
        self.detail_load.setObjectName(u"detail_load")
        sizePolicy2.setHeightForWidth(self.detail_load.sizePolicy().hasHeightForWidth())
        self.detail_load.setSizePolicy(sizePolicy2)
        self.detail_load.setProperty(u"role", u"small")
        yield
        self.card_load_layout.addWidget(self.detail_load)
        yield
        self.kpis_cards_row.addWidget(self.card_load, 0, 2, 1, 1)
        yield
        self.card_specific = QFrame(self.kpis_cards)
        self.card_specific.setObjectName(u"card_specific")
        self.card_specific.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.card_specific.setProperty(u"role", u"card")
        self.card_specific_layout = QVBoxLayout(self.card_specific)
        self.card_specific_layout.setSpacing(0)
        self.card_specific_layout.setObjectName(u"card_specific_layout")
        self.card_specific_layout.setContentsMargins(12, 8, 8, 8)
        self.name_specific = QLabel(self.card_specific)
        self.name_specific.setObjectName(u"name_specific")
        sizePolicy2.setHeightForWidth(self.name_specific.sizePolicy().hasHeightForWidth())
        self.name_specific.setSizePolicy(sizePolicy2)
        self.name_specific.setProperty(u"role", u"section")
        yield
        self.card_specific_layout.addWidget(self.name_specific)
        yield
        self.value_specific = QLabel(self.card_specific)
        self.value_specific.setObjectName(u"value_specific")
        sizePolicy2.setHeightForWidth(self.value_specific.sizePolicy().hasHeightForWidth())
        self.value_specific.setSizePolicy(sizePolicy2)
        self.value_specific.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value_specific.setProperty(u"role", u"value")
        yield
        self.card_specific_layout.addWidget(self.value_specific)
        yield
        self.detail_specific = QLabel(self.card_specific)
        self.detail_specific.setObjectName(u"detail_specific")
        sizePolicy2.setHeightForWidth(self.detail_specific.sizePolicy().hasHeightForWidth())
        self.detail_specific.setSizePolicy(sizePolicy2)
        self.detail_specific.setProperty(u"role", u"small")
        yield
        self.card_specific_layout.addWidget(self.detail_specific)
        yield
        self.kpis_cards_row.addWidget(self.card_specific, 0, 3, 1, 1)
        yield
        self.card_cost = QFrame(self.kpis_cards)
        self.card_cost.setObjectName(u"card_cost")
        self.card_cost.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.card_cost.setProperty(u"role", u"card")
        self.card_cost_layout = QVBoxLayout(self.card_cost)
        self.card_cost_layout.setSpacing(0)
        self.card_cost_layout.setObjectName(u"card_cost_layout")
        self.card_cost_layout.setContentsMargins(12, 8, 8, 8)
        self.name_cost = QLabel(self.card_cost)
        self.name_cost.setObjectName(u"name_cost")
        sizePolicy2.setHeightForWidth(self.name_cost.sizePolicy().hasHeightForWidth())
        self.name_cost.setSizePolicy(sizePolicy2)
        self.name_cost.setProperty(u"role", u"section")
        yield
        self.card_cost_layout.addWidget(self.name_cost)
        yield
        self.value_cost = QLabel(self.card_cost)
        self.value_cost.setObjectName(u"value_cost")
        sizePolicy2.setHeightForWidth(self.value_cost.sizePolicy().hasHeightForWidth())
        self.value_cost.setSizePolicy(sizePolicy2)
        self.value_cost.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value_cost.setProperty(u"role", u"value")
        yield
        self.card_cost_layout.addWidget(self.value_cost)
        yield
        self.detail_cost = QLabel(self.card_cost)
        self.detail_cost.setObjectName(u"detail_cost")
        sizePolicy2.setHeightForWidth(self.detail_cost.sizePolicy().hasHeightForWidth())
        self.detail_cost.setSizePolicy(sizePolicy2)
        self.detail_cost.setProperty(u"role", u"small")
        yield
        self.card_cost_layout.addWidget(self.detail_cost)
        yield
        self.kpis_cards_row.addWidget(self.card_cost, 0, 4, 1, 1)
        yield
        self.card_carbon = QFrame(self.kpis_cards)
        self.card_carbon.setObjectName(u"card_carbon")
        self.card_carbon.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.card_carbon.setProperty(u"role", u"card")
        self.card_carbon_layout = QVBoxLayout(self.card_carbon)
        self.card_carbon_layout.setSpacing(0)
        self.card_carbon_layout.setObjectName(u"card_carbon_layout")
        self.card_carbon_layout.setContentsMargins(12, 8, 8, 8)
        self.name_carbon = QLabel(self.card_carbon)
        self.name_carbon.setObjectName(u"name_carbon")
        sizePolicy2.setHeightForWidth(self.name_carbon.sizePolicy().hasHeightForWidth())
        self.name_carbon.setSizePolicy(sizePolicy2)
        self.name_carbon.setProperty(u"role", u"section")
        yield
        self.card_carbon_layout.addWidget(self.name_carbon)
        yield
        self.value_carbon = QLabel(self.card_carbon)
        self.value_carbon.setObjectName(u"value_carbon")
        sizePolicy2.setHeightForWidth(self.value_carbon.sizePolicy().hasHeightForWidth())
        self.value_carbon.setSizePolicy(sizePolicy2)
        self.value_carbon.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value_carbon.setProperty(u"role", u"value")
        yield
        self.card_carbon_layout.addWidget(self.value_carbon)
        yield
        self.detail_carbon = QLabel(self.card_carbon)
        self.detail_carbon.setObjectName(u"detail_carbon")
        sizePolicy2.setHeightForWidth(self.detail_carbon.sizePolicy().hasHeightForWidth())
        self.detail_carbon.setSizePolicy(sizePolicy2)
        self.detail_carbon.setProperty(u"role", u"small")
        yield
        self.card_carbon_layout.addWidget(self.detail_carbon)
        yield
        self.kpis_cards_row.addWidget(self.card_carbon, 0, 5, 1, 1)
        yield
        self.kpis_layout.addWidget(self.kpis_cards)
        yield
        self.kpis_table = QTableView(self.kpis)
        self.kpis_table.setObjectName(u"kpis_table")
        self.kpis_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.kpis_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.kpis_table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kpis_table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.kpis_table.setShowGrid(False)
        self.kpis_table.setTabKeyNavigation(False)
        self.kpis_table.verticalHeader().setVisible(False)
        yield
        self.kpis_layout.addWidget(self.kpis_table)
        yield
        self.kpis_findings = QLabel(self.kpis)
        self.kpis_findings.setObjectName(u"kpis_findings")
        self.kpis_findings.setWordWrap(True)
        self.kpis_findings.setProperty(u"role", u"small")
        yield
        self.kpis_layout.addWidget(self.kpis_findings)
        yield
        self.content_layout.addWidget(self.kpis)
        yield
        self.status = QLabel(self.content)
        self.status.setObjectName(u"status")
        self.status.setProperty(u"role", u"small")
        yield
        self.content_layout.addWidget(self.status)
        yield
        self.parts_layout.addWidget(self.content)
        yield
        self.outer.addWidget(self.parts)
        yield
        self.retranslateUi(Readings)
        yield
        QMetaObject.connectSlotsByName(Readings)

    def retranslateUi(self, Readings):
        self.search.setPlaceholderText(QCoreApplication.translate("Readings", u"Find a machine", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("Readings", u"Find a machine", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.machines.setAccessibleName(QCoreApplication.translate("Readings", u"Machines", None))
#endif // QT_CONFIG(accessibility)
        self.search_measures.setPlaceholderText(QCoreApplication.translate("Readings", u"Find a measure", None))
#if QT_CONFIG(accessibility)
        self.search_measures.setAccessibleName(QCoreApplication.translate("Readings", u"Find a measure", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.measures.setAccessibleName(QCoreApplication.translate("Readings", u"Measures", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.preset_day.setToolTip(QCoreApplication.translate("Readings", u"The last 24 hours, counted from the newest reading", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.preset_day.setAccessibleName(QCoreApplication.translate("Readings", u"The last 24 hours", None))
#endif // QT_CONFIG(accessibility)
        self.preset_day.setText(QCoreApplication.translate("Readings", u"24 h", None))
#if QT_CONFIG(tooltip)
        self.preset_week.setToolTip(QCoreApplication.translate("Readings", u"The last 7 days, counted from the newest reading", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.preset_week.setAccessibleName(QCoreApplication.translate("Readings", u"The last 7 days", None))
#endif // QT_CONFIG(accessibility)
        self.preset_week.setText(QCoreApplication.translate("Readings", u"7 d", None))
#if QT_CONFIG(tooltip)
        self.preset_days_30.setToolTip(QCoreApplication.translate("Readings", u"The last 30 days, counted from the newest reading", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.preset_days_30.setAccessibleName(QCoreApplication.translate("Readings", u"The last 30 days", None))
#endif // QT_CONFIG(accessibility)
        self.preset_days_30.setText(QCoreApplication.translate("Readings", u"30 d", None))
#if QT_CONFIG(tooltip)
        self.preset_year.setToolTip(QCoreApplication.translate("Readings", u"The last 12 months, counted from the newest reading", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.preset_year.setAccessibleName(QCoreApplication.translate("Readings", u"The last 12 months", None))
#endif // QT_CONFIG(accessibility)
        self.preset_year.setText(QCoreApplication.translate("Readings", u"12 mo", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("Readings", u"Back to the view before (Backspace)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("Readings", u"Back to the view before", None))
#endif // QT_CONFIG(accessibility)
        self.kpis_title.setText(QCoreApplication.translate("Readings", u"KPIs", None))
#if QT_CONFIG(accessibility)
        self.kpis_machine.setAccessibleName(QCoreApplication.translate("Readings", u"Machine whose KPIs are shown", None))
#endif // QT_CONFIG(accessibility)
        self.kpis_period.setText("")
        self.kpis_former.setText(QCoreApplication.translate("Readings", u"of a former choice", None))
#if QT_CONFIG(tooltip)
        self.kpis_close.setToolTip(QCoreApplication.translate("Readings", u"Close the KPIs", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.kpis_close.setAccessibleName(QCoreApplication.translate("Readings", u"Close the KPIs", None))
#endif // QT_CONFIG(accessibility)
        self.name_energy.setText(QCoreApplication.translate("Readings", u"Electricity", None))
        self.value_energy.setText(QCoreApplication.translate("Readings", u"\u2013", None))
        self.detail_energy.setText("")
        self.name_peak.setText(QCoreApplication.translate("Readings", u"Peak demand", None))
        self.value_peak.setText(QCoreApplication.translate("Readings", u"\u2013", None))
        self.detail_peak.setText("")
        self.name_load.setText(QCoreApplication.translate("Readings", u"Load factor", None))
        self.value_load.setText(QCoreApplication.translate("Readings", u"\u2013", None))
        self.detail_load.setText("")
        self.name_specific.setText(QCoreApplication.translate("Readings", u"Specific energy", None))
        self.value_specific.setText(QCoreApplication.translate("Readings", u"\u2013", None))
        self.detail_specific.setText("")
        self.name_cost.setText(QCoreApplication.translate("Readings", u"Electricity cost", None))
        self.value_cost.setText(QCoreApplication.translate("Readings", u"\u2013", None))
        self.detail_cost.setText("")
        self.name_carbon.setText(QCoreApplication.translate("Readings", u"Carbon", None))
        self.value_carbon.setText(QCoreApplication.translate("Readings", u"\u2013", None))
        self.detail_carbon.setText("")
#if QT_CONFIG(accessibility)
        self.kpis_table.setAccessibleName(QCoreApplication.translate("Readings", u"KPIs of each range and of all together", None))
#endif // QT_CONFIG(accessibility)
        self.kpis_findings.setText("")
        self.status.setText("")
        pass
    # retranslateUi

