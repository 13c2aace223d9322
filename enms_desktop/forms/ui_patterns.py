# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'patterns.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QTableView,
    QVBoxLayout, QWidget)

from enms_desktop.period_box import PeriodBox
class Ui_PatternsForm(object):
    def setupUi(self, PatternsForm):
        for _ in self.setupInSteps(PatternsForm):
            pass

    def setupInSteps(self, PatternsForm):
        if not PatternsForm.objectName():
            PatternsForm.setObjectName(u"PatternsForm")
        self.outer = QVBoxLayout(PatternsForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.choice = QFrame(PatternsForm)
        self.choice.setObjectName(u"choice")
        self.choice.setProperty(u"role", u"card")
        self.choice_row = QHBoxLayout(self.choice)
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(12, 8, 12, 8)
        self.machine_label = QLabel(self.choice)
        self.machine_label.setObjectName(u"machine_label")
        yield
        self.choice_row.addWidget(self.machine_label)
        yield
        self.machine = QComboBox(self.choice)
        self.machine.setObjectName(u"machine")
        self.machine.setMinimumSize(QSize(230, 0))
        self.machine.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        yield
        self.choice_row.addWidget(self.machine)
        yield
        self.energy = QComboBox(self.choice)
        self.energy.setObjectName(u"energy")
        self.energy.setMinimumSize(QSize(124, 0))
        self.energy.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.choice_row.addWidget(self.energy)
        yield
        self.choice_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.choice_row.addItem(self.choice_space)
        yield
        self.period = PeriodBox(self.choice)
        self.period.setObjectName(u"period")
        yield
        self.choice_row.addWidget(self.period)
        yield
        self.outer.addWidget(self.choice)
        yield
        self.main_row = QHBoxLayout()
        self.main_row.setSpacing(12)
        self.main_row.setObjectName(u"main_row")
        self.main_row.setContentsMargins(0, 0, 0, 0)
        self.pictures = QListWidget(PatternsForm)
        self.pictures.setObjectName(u"pictures")
        self.pictures.setMinimumSize(QSize(186, 0))
        self.pictures.setMaximumSize(QSize(186, 16777215))
        self.pictures.setIconSize(QSize(18, 18))
        yield
        self.main_row.addWidget(self.pictures)
        yield
        self.picture_column = QVBoxLayout()
        self.picture_column.setSpacing(8)
        self.picture_column.setObjectName(u"picture_column")
        self.picture_column.setContentsMargins(0, 0, 0, 0)
        self.options = QStackedWidget(PatternsForm)
        self.options.setObjectName(u"options")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.options.sizePolicy().hasHeightForWidth())
        self.options.setSizePolicy(sizePolicy)
        self.options_heat_map = QWidget()
        self.options_heat_map.setObjectName(u"options_heat_map")
        self.options_heat_map_row = QHBoxLayout(self.options_heat_map)
        self.options_heat_map_row.setSpacing(8)
        self.options_heat_map_row.setObjectName(u"options_heat_map_row")
        self.options_heat_map_row.setContentsMargins(0, 0, 0, 0)
        self.heat_map_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.options_heat_map_row.addItem(self.heat_map_space)
        yield
        self.options.addWidget(self.options_heat_map)
        self.options_duration = QWidget()
        self.options_duration.setObjectName(u"options_duration")
        self.options_duration_row = QHBoxLayout(self.options_duration)
        self.options_duration_row.setSpacing(8)
        self.options_duration_row.setObjectName(u"options_duration_row")
        self.options_duration_row.setContentsMargins(0, 0, 0, 0)
        self.duration_compare = QCheckBox(self.options_duration)
        self.duration_compare.setObjectName(u"duration_compare")
        yield
        self.options_duration_row.addWidget(self.duration_compare)
        yield
        self.duration_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.options_duration_row.addItem(self.duration_space)
        yield
        self.options.addWidget(self.options_duration)
        self.options_profile = QWidget()
        self.options_profile.setObjectName(u"options_profile")
        self.options_profile_row = QHBoxLayout(self.options_profile)
        self.options_profile_row.setSpacing(8)
        self.options_profile_row.setObjectName(u"options_profile_row")
        self.options_profile_row.setContentsMargins(0, 0, 0, 0)
        self.grouping_label = QLabel(self.options_profile)
        self.grouping_label.setObjectName(u"grouping_label")
        yield
        self.options_profile_row.addWidget(self.grouping_label)
        yield
        self.grouping = QComboBox(self.options_profile)
        self.grouping.addItem("")
        self.grouping.addItem("")
        self.grouping.addItem("")
        self.grouping.setObjectName(u"grouping")
        self.grouping.setMinimumSize(QSize(180, 0))
        self.grouping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.options_profile_row.addWidget(self.grouping)
        yield
        self.holidays_label = QLabel(self.options_profile)
        self.holidays_label.setObjectName(u"holidays_label")
        yield
        self.options_profile_row.addWidget(self.holidays_label)
        yield
        self.holidays = QComboBox(self.options_profile)
        self.holidays.setObjectName(u"holidays")
        self.holidays.setMinimumSize(QSize(120, 0))
        self.holidays.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.options_profile_row.addWidget(self.holidays)
        yield
        self.hourly = QCheckBox(self.options_profile)
        self.hourly.setObjectName(u"hourly")
        yield
        self.options_profile_row.addWidget(self.hourly)
        yield
        self.profile_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.options_profile_row.addItem(self.profile_space)
        yield
        self.options.addWidget(self.options_profile)
        self.options_pareto = QWidget()
        self.options_pareto.setObjectName(u"options_pareto")
        self.options_pareto_row = QHBoxLayout(self.options_pareto)
        self.options_pareto_row.setSpacing(8)
        self.options_pareto_row.setObjectName(u"options_pareto_row")
        self.options_pareto_row.setContentsMargins(0, 0, 0, 0)
        self.quantity_label = QLabel(self.options_pareto)
        self.quantity_label.setObjectName(u"quantity_label")
        yield
        self.options_pareto_row.addWidget(self.quantity_label)
        yield
        self.quantity = QComboBox(self.options_pareto)
        self.quantity.addItem("")
        self.quantity.addItem("")
        self.quantity.addItem("")
        self.quantity.setObjectName(u"quantity")
        self.quantity.setMinimumSize(QSize(110, 0))
        self.quantity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.options_pareto_row.addWidget(self.quantity)
        yield
        self.ranked_label = QLabel(self.options_pareto)
        self.ranked_label.setObjectName(u"ranked_label")
        yield
        self.options_pareto_row.addWidget(self.ranked_label)
        yield
        self.ranked_energy = QComboBox(self.options_pareto)
        self.ranked_energy.setObjectName(u"ranked_energy")
        self.ranked_energy.setMinimumSize(QSize(160, 0))
        self.ranked_energy.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.options_pareto_row.addWidget(self.ranked_energy)
        yield
        self.pareto_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.options_pareto_row.addItem(self.pareto_space)
        yield
        self.options.addWidget(self.options_pareto)
        self.options_flow = QWidget()
        self.options_flow.setObjectName(u"options_flow")
        self.options_flow_row = QHBoxLayout(self.options_flow)
        self.options_flow_row.setSpacing(8)
        self.options_flow_row.setObjectName(u"options_flow_row")
        self.options_flow_row.setContentsMargins(0, 0, 0, 0)
        self.main_meters = QPushButton(self.options_flow)
        self.main_meters.setObjectName(u"main_meters")
        self.main_meters.setProperty(u"hasMenu", True)
        yield
        self.options_flow_row.addWidget(self.main_meters)
        yield
        self.main_meters_note = QLabel(self.options_flow)
        self.main_meters_note.setObjectName(u"main_meters_note")
        self.main_meters_note.setProperty(u"role", u"muted")
        yield
        self.options_flow_row.addWidget(self.main_meters_note)
        yield
        self.flow_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.options_flow_row.addItem(self.flow_space)
        yield
        self.options.addWidget(self.options_flow)
        self.options_comparison = QWidget()
        self.options_comparison.setObjectName(u"options_comparison")
        self.options_comparison_column = QVBoxLayout(self.options_comparison)
        self.options_comparison_column.setSpacing(6)
        self.options_comparison_column.setObjectName(u"options_comparison_column")
        self.options_comparison_column.setContentsMargins(0, 0, 0, 0)
        self.options_comparison_row = QHBoxLayout()
        self.options_comparison_row.setSpacing(8)
        self.options_comparison_row.setObjectName(u"options_comparison_row")
        self.options_comparison_row.setContentsMargins(0, 0, 0, 0)
        self.against_label = QLabel(self.options_comparison)
        self.against_label.setObjectName(u"against_label")
        yield
        self.options_comparison_row.addWidget(self.against_label)
        yield
        self.against = QComboBox(self.options_comparison)
        self.against.addItem("")
        self.against.addItem("")
        self.against.addItem("")
        self.against.addItem("")
        self.against.setObjectName(u"against")
        self.against.setMinimumSize(QSize(170, 0))
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.options_comparison_row.addWidget(self.against)
        yield
        self.alignment_label = QLabel(self.options_comparison)
        self.alignment_label.setObjectName(u"alignment_label")
        yield
        self.options_comparison_row.addWidget(self.alignment_label)
        yield
        self.alignment = QComboBox(self.options_comparison)
        self.alignment.addItem("")
        self.alignment.addItem("")
        self.alignment.addItem("")
        self.alignment.setObjectName(u"alignment")
        self.alignment.setMinimumSize(QSize(130, 0))
        self.alignment.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.options_comparison_row.addWidget(self.alignment)
        yield
        self.compare_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.options_comparison_row.addItem(self.compare_space)
        yield
        self.options_comparison_column.addLayout(self.options_comparison_row)
        yield
        self.second_period_row = QHBoxLayout()
        self.second_period_row.setSpacing(8)
        self.second_period_row.setObjectName(u"second_period_row")
        self.second_period_row.setContentsMargins(0, 0, 0, 0)
        self.second_period = PeriodBox(self.options_comparison)
        self.second_period.setObjectName(u"second_period")
        yield
        self.second_period_row.addWidget(self.second_period)
        yield
        self.second_period_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.second_period_row.addItem(self.second_period_space)
        yield
        self.options_comparison_column.addLayout(self.second_period_row)
        yield
        self.options.addWidget(self.options_comparison)
        self.options_signature = QWidget()
        self.options_signature.setObjectName(u"options_signature")
        self.options_signature_row = QHBoxLayout(self.options_signature)
        self.options_signature_row.setSpacing(8)
        self.options_signature_row.setObjectName(u"options_signature_row")
        self.options_signature_row.setContentsMargins(0, 0, 0, 0)
        self.points_label = QLabel(self.options_signature)
        self.points_label.setObjectName(u"points_label")
        yield
        self.options_signature_row.addWidget(self.points_label)
        yield
        self.points = QComboBox(self.options_signature)
        self.points.addItem("")
        self.points.addItem("")
        self.points.addItem("")
        self.points.setObjectName(u"points")
        self.points.setMinimumSize(QSize(90, 0))
        self.points.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.options_signature_row.addWidget(self.points)
        yield
        self.family_label = QLabel(self.options_signature)
        self.family_label.setObjectName(u"family_label")
        yield
        self.options_signature_row.addWidget(self.family_label)
        yield
        self.family = QComboBox(self.options_signature)
        self.family.setObjectName(u"family")
        self.family.setMinimumSize(QSize(220, 0))
        self.family.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        yield
        self.options_signature_row.addWidget(self.family)
        yield
        self.signature_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.options_signature_row.addItem(self.signature_space)
        yield
        self.options.addWidget(self.options_signature)
        yield
        self.picture_column.addWidget(self.options)
        yield
        self.card = QFrame(PatternsForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setSpacing(8)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(16, 12, 16, 12)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.head_words = QVBoxLayout()
        self.head_words.setSpacing(2)
        self.head_words.setObjectName(u"head_words")
        self.head_words.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        yield
        self.head_words.addWidget(self.heading)
        yield
        self.scope = QLabel(self.card)
        self.scope.setObjectName(u"scope")
        self.scope.setProperty(u"role", u"small")
        yield
        self.head_words.addWidget(self.scope)
        yield
        self.head_row.addLayout(self.head_words)
        yield
        self.head_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.head_row.addItem(self.head_space)
        yield
        self.as_table = QPushButton(self.card)
        self.as_table.setObjectName(u"as_table")
        self.as_table.setCheckable(True)
        yield
        self.head_row.addWidget(self.as_table)
        yield
        self.card_column.addLayout(self.head_row)
        yield
        self.sentence = QLabel(self.card)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)
        yield
        self.card_column.addWidget(self.sentence)
        yield
        self.views = QStackedWidget(self.card)
        self.views.setObjectName(u"views")
        self.plot_area = QScrollArea()
        self.plot_area.setObjectName(u"plot_area")
        self.plot_area.setWidgetResizable(True)
        self.plot_area.setFrameShape(QFrame.Shape.NoFrame)
        self.plot_holder = QWidget()
        self.plot_holder.setObjectName(u"plot_holder")
        self.plot_column = QVBoxLayout(self.plot_holder)
        self.plot_column.setSpacing(8)
        self.plot_column.setObjectName(u"plot_column")
        self.plot_column.setContentsMargins(0, 0, 0, 0)
        self.plot_area.setWidget(self.plot_holder)
        self.views.addWidget(self.plot_area)
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.table.setAlternatingRowColors(False)
        self.table.setSortingEnabled(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.views.addWidget(self.table)
        self.table.verticalHeader().setVisible(False)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.empty_column = QVBoxLayout(self.empty)
        self.empty_column.setSpacing(8)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(0, 0, 0, 0)
        self.empty_top = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.empty_column.addItem(self.empty_top)
        yield
        self.empty_title = QLabel(self.empty)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_title.setProperty(u"role", u"heading")
        yield
        self.empty_column.addWidget(self.empty_title)
        yield
        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setWordWrap(True)
        self.empty_text.setProperty(u"role", u"muted")
        yield
        self.empty_column.addWidget(self.empty_text)
        yield
        self.empty_row = QHBoxLayout()
        self.empty_row.setSpacing(8)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 0, 0, 0)
        self.empty_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.empty_row.addItem(self.empty_left)
        yield
        self.empty_action = QPushButton(self.empty)
        self.empty_action.setObjectName(u"empty_action")
        yield
        self.empty_row.addWidget(self.empty_action)
        yield
        self.empty_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.empty_row.addItem(self.empty_right)
        yield
        self.empty_column.addLayout(self.empty_row)
        yield
        self.empty_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.empty_column.addItem(self.empty_bottom)
        yield
        self.views.addWidget(self.empty)
        yield
        self.card_column.addWidget(self.views)
        yield
        self.notes = QLabel(self.card)
        self.notes.setObjectName(u"notes")
        self.notes.setProperty(u"role", u"small")
        self.notes.setWordWrap(True)
        yield
        self.card_column.addWidget(self.notes)
        yield
        self.picture_column.addWidget(self.card)
        yield
        self.main_row.addLayout(self.picture_column)
        yield
        self.outer.addLayout(self.main_row)
        yield
#if QT_CONFIG(shortcut)
        self.machine_label.setBuddy(self.machine)
        self.grouping_label.setBuddy(self.grouping)
        self.holidays_label.setBuddy(self.holidays)
        self.quantity_label.setBuddy(self.quantity)
        self.ranked_label.setBuddy(self.ranked_energy)
        self.against_label.setBuddy(self.against)
        self.alignment_label.setBuddy(self.alignment)
        self.points_label.setBuddy(self.points)
        self.family_label.setBuddy(self.family)
#endif // QT_CONFIG(shortcut)
        yield
        self.retranslateUi(PatternsForm)
        yield
        self.options.setCurrentIndex(0)
        yield
        QMetaObject.connectSlotsByName(PatternsForm)

    def retranslateUi(self, PatternsForm):
        self.machine_label.setText(QCoreApplication.translate("PatternsForm", u"&Machine", None))
#if QT_CONFIG(accessibility)
        self.machine.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Machine, site or whole plant", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.energy.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Energy", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.energy.setToolTip(QCoreApplication.translate("PatternsForm", u"Which energy of the machine", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pictures.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Pictures", None))
#endif // QT_CONFIG(accessibility)
        self.duration_compare.setText(QCoreApplication.translate("PatternsForm", u"Overlay the &same period last year", None))
#if QT_CONFIG(tooltip)
        self.duration_compare.setToolTip(QCoreApplication.translate("PatternsForm", u"Draws the duration curve of the year before over it", None))
#endif // QT_CONFIG(tooltip)
        self.grouping_label.setText(QCoreApplication.translate("PatternsForm", u"&Kinds of day", None))
        self.grouping.setItemText(0, QCoreApplication.translate("PatternsForm", u"Weekday, Saturday, Sunday", None))
        self.grouping.setItemText(1, QCoreApplication.translate("PatternsForm", u"Monday to Sunday", None))
        self.grouping.setItemText(2, QCoreApplication.translate("PatternsForm", u"Weekdays by season", None))

#if QT_CONFIG(accessibility)
        self.grouping.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Kinds of day", None))
#endif // QT_CONFIG(accessibility)
        self.holidays_label.setText(QCoreApplication.translate("PatternsForm", u"Public &holidays", None))
#if QT_CONFIG(accessibility)
        self.holidays.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Country whose public holidays count as Sundays", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.holidays.setToolTip(QCoreApplication.translate("PatternsForm", u"Public holidays of this country count as Sundays", None))
#endif // QT_CONFIG(tooltip)
        self.hourly.setText(QCoreApplication.translate("PatternsForm", u"By the h&our", None))
#if QT_CONFIG(tooltip)
        self.hourly.setToolTip(QCoreApplication.translate("PatternsForm", u"Mean of each hour in place of each quarter of an hour", None))
#endif // QT_CONFIG(tooltip)
        self.quantity_label.setText(QCoreApplication.translate("PatternsForm", u"&Rank by", None))
        self.quantity.setItemText(0, QCoreApplication.translate("PatternsForm", u"Energy", None))
        self.quantity.setItemText(1, QCoreApplication.translate("PatternsForm", u"Cost", None))
        self.quantity.setItemText(2, QCoreApplication.translate("PatternsForm", u"Carbon", None))

#if QT_CONFIG(accessibility)
        self.quantity.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Rank by", None))
#endif // QT_CONFIG(accessibility)
        self.ranked_label.setText(QCoreApplication.translate("PatternsForm", u"E&nergy", None))
#if QT_CONFIG(accessibility)
        self.ranked_energy.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Energy that is ranked", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.ranked_energy.setToolTip(QCoreApplication.translate("PatternsForm", u"Each energy of a machine is a bar of its own", None))
#endif // QT_CONFIG(tooltip)
        self.main_meters.setText(QCoreApplication.translate("PatternsForm", u"Main m&eters", None))
#if QT_CONFIG(tooltip)
        self.main_meters.setToolTip(QCoreApplication.translate("PatternsForm", u"Which machines measure what a whole site takes; what no other machine accounts for is then shown", None))
#endif // QT_CONFIG(tooltip)
        self.against_label.setText(QCoreApplication.translate("PatternsForm", u"A&gainst", None))
        self.against.setItemText(0, QCoreApplication.translate("PatternsForm", u"Same period last year", None))
        self.against.setItemText(1, QCoreApplication.translate("PatternsForm", u"Same period last week", None))
        self.against.setItemText(2, QCoreApplication.translate("PatternsForm", u"The period before", None))
        self.against.setItemText(3, QCoreApplication.translate("PatternsForm", u"Another period", None))

#if QT_CONFIG(accessibility)
        self.against.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Compare with", None))
#endif // QT_CONFIG(accessibility)
        self.alignment_label.setText(QCoreApplication.translate("PatternsForm", u"Lay over by", None))
        self.alignment.setItemText(0, QCoreApplication.translate("PatternsForm", u"Start", None))
        self.alignment.setItemText(1, QCoreApplication.translate("PatternsForm", u"Day of the week", None))
        self.alignment.setItemText(2, QCoreApplication.translate("PatternsForm", u"Calendar day", None))

#if QT_CONFIG(accessibility)
        self.alignment.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Lay over by", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.alignment.setToolTip(QCoreApplication.translate("PatternsForm", u"Start: first day beside first day. Day of the week: Monday beside Monday, moved by up to three days. Calendar day: the same day of the month.", None))
#endif // QT_CONFIG(tooltip)
        self.points_label.setText(QCoreApplication.translate("PatternsForm", u"A &point is", None))
        self.points.setItemText(0, QCoreApplication.translate("PatternsForm", u"An hour", None))
        self.points.setItemText(1, QCoreApplication.translate("PatternsForm", u"A day", None))
        self.points.setItemText(2, QCoreApplication.translate("PatternsForm", u"A week", None))

#if QT_CONFIG(accessibility)
        self.points.setAccessibleName(QCoreApplication.translate("PatternsForm", u"A point is", None))
#endif // QT_CONFIG(accessibility)
        self.family_label.setText(QCoreApplication.translate("PatternsForm", u"M&odel", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Change-point model", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.family.setToolTip(QCoreApplication.translate("PatternsForm", u"Change-point models by Kissock; the data choose by adjusted R\u00b2", None))
#endif // QT_CONFIG(tooltip)
        self.as_table.setText(QCoreApplication.translate("PatternsForm", u"&Table", None))
#if QT_CONFIG(tooltip)
        self.as_table.setToolTip(QCoreApplication.translate("PatternsForm", u"Show the numbers behind the picture", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.as_table.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Show the numbers behind the picture", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PatternsForm", u"Numbers behind the picture", None))
#endif // QT_CONFIG(accessibility)
        self.empty_action.setText(QCoreApplication.translate("PatternsForm", u"Show the &newest readings", None))
#if QT_CONFIG(tooltip)
        self.empty_action.setToolTip(QCoreApplication.translate("PatternsForm", u"Choose the last 3 months of the readings there are", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

