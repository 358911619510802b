#include "core/import/fields/field_catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

struct FieldLabel {
    const char *key;
    const char *label;
};

constexpr std::array labels = {
    FieldLabel{"account_id", QT_TRANSLATE_NOOP("Field", "Account ID")},
    FieldLabel{"crm_account_id", QT_TRANSLATE_NOOP("Field", "CRM account ID")},
    FieldLabel{"account_name", QT_TRANSLATE_NOOP("Field", "Account")},
    FieldLabel{"domain", QT_TRANSLATE_NOOP("Field", "Web domain")},
    FieldLabel{"website", QT_TRANSLATE_NOOP("Field", "Website")},
    FieldLabel{"linkedin_url", QT_TRANSLATE_NOOP("Field", "LinkedIn page")},
    FieldLabel{"duns", QT_TRANSLATE_NOOP("Field", "D-U-N-S number")},
    FieldLabel{"tax_id", QT_TRANSLATE_NOOP("Field", "Tax number")},
    FieldLabel{"parent_account", QT_TRANSLATE_NOOP("Field", "Parent account")},
    FieldLabel{"record_type", QT_TRANSLATE_NOOP("Field", "Account type")},
    FieldLabel{"owner", QT_TRANSLATE_NOOP("Field", "Owner")},
    FieldLabel{"created_at", QT_TRANSLATE_NOOP("Field", "Created")},
    FieldLabel{"is_deleted", QT_TRANSLATE_NOOP("Field", "Deleted")},
    FieldLabel{"employees", QT_TRANSLATE_NOOP("Field", "Employees")},
    FieldLabel{"annual_revenue", QT_TRANSLATE_NOOP("Field", "Annual revenue")},
    FieldLabel{"industry", QT_TRANSLATE_NOOP("Field", "Industry")},
    FieldLabel{"sub_industry", QT_TRANSLATE_NOOP("Field", "Sub-industry")},
    FieldLabel{"naics", QT_TRANSLATE_NOOP("Field", "NAICS code")},
    FieldLabel{"sic", QT_TRANSLATE_NOOP("Field", "Industry code")},
    FieldLabel{"business_activity", QT_TRANSLATE_NOOP("Field", "Business activity")},
    FieldLabel{"country", QT_TRANSLATE_NOOP("Field", "Country")},
    FieldLabel{"state", QT_TRANSLATE_NOOP("Field", "State or province")},
    FieldLabel{"city", QT_TRANSLATE_NOOP("Field", "City")},
    FieldLabel{"postcode", QT_TRANSLATE_NOOP("Field", "Postcode")},
    FieldLabel{"street", QT_TRANSLATE_NOOP("Field", "Street")},
    FieldLabel{"sales_region", QT_TRANSLATE_NOOP("Field", "Region")},
    FieldLabel{"founded_year", QT_TRANSLATE_NOOP("Field", "Year founded")},
    FieldLabel{"ownership", QT_TRANSLATE_NOOP("Field", "Ownership")},
    FieldLabel{"funding", QT_TRANSLATE_NOOP("Field", "Funding")},
    FieldLabel{"funding_stage", QT_TRANSLATE_NOOP("Field", "Funding stage")},
    FieldLabel{"last_raised_at", QT_TRANSLATE_NOOP("Field", "Last raised")},
    FieldLabel{"growth_rate", QT_TRANSLATE_NOOP("Field", "Growth rate")},
    FieldLabel{"locations", QT_TRANSLATE_NOOP("Field", "Number of locations")},
    FieldLabel{"technologies", QT_TRANSLATE_NOOP("Field", "Technologies")},
    FieldLabel{"crm", QT_TRANSLATE_NOOP("Field", "CRM system")},
    FieldLabel{"web_presence", QT_TRANSLATE_NOOP("Field", "Web presence")},
    FieldLabel{"credit", QT_TRANSLATE_NOOP("Field", "Credit rating")},
    FieldLabel{"budget", QT_TRANSLATE_NOOP("Field", "Budget")},
    FieldLabel{"brand", QT_TRANSLATE_NOOP("Field", "Brand")},
    FieldLabel{"acv", QT_TRANSLATE_NOOP("Field", "Annual contract value")},
    FieldLabel{"tcv", QT_TRANSLATE_NOOP("Field", "Total contract value")},
    FieldLabel{"arr", QT_TRANSLATE_NOOP("Field", "Annual recurring revenue")},
    FieldLabel{"mrr", QT_TRANSLATE_NOOP("Field", "Monthly recurring revenue")},
    FieldLabel{"lifetime_revenue", QT_TRANSLATE_NOOP("Field", "Lifetime revenue")},
    FieldLabel{"one_time_revenue", QT_TRANSLATE_NOOP("Field", "One-time revenue")},
    FieldLabel{"clv", QT_TRANSLATE_NOOP("Field", "Customer lifetime value")},
    FieldLabel{"gross_margin", QT_TRANSLATE_NOOP("Field", "Gross margin")},
    FieldLabel{"cost_to_serve", QT_TRANSLATE_NOOP("Field", "Cost to serve")},
    FieldLabel{"profit", QT_TRANSLATE_NOOP("Field", "Profit")},
    FieldLabel{"discount", QT_TRANSLATE_NOOP("Field", "Discount")},
    FieldLabel{"customer_since", QT_TRANSLATE_NOOP("Field", "Customer since")},
    FieldLabel{"churn_date", QT_TRANSLATE_NOOP("Field", "Churn date")},
    FieldLabel{"renewal_date", QT_TRANSLATE_NOOP("Field", "Renewal date")},
    FieldLabel{"tenure", QT_TRANSLATE_NOOP("Field", "Tenure")},
    FieldLabel{"customer_status", QT_TRANSLATE_NOOP("Field", "Customer status")},
    FieldLabel{"churned", QT_TRANSLATE_NOOP("Field", "Churned")},
    FieldLabel{"churn_reason", QT_TRANSLATE_NOOP("Field", "Reason for leaving")},
    FieldLabel{"billing_interval", QT_TRANSLATE_NOOP("Field", "Billing interval")},
    FieldLabel{"contract_term", QT_TRANSLATE_NOOP("Field", "Contract term")},
    FieldLabel{"plan", QT_TRANSLATE_NOOP("Field", "Plan")},
    FieldLabel{"product", QT_TRANSLATE_NOOP("Field", "Product")},
    FieldLabel{"seats", QT_TRANSLATE_NOOP("Field", "Seats")},
    FieldLabel{"expansion", QT_TRANSLATE_NOOP("Field", "Expansion")},
    FieldLabel{"open_balance", QT_TRANSLATE_NOOP("Field", "Open balance")},
    FieldLabel{"currency", QT_TRANSLATE_NOOP("Field", "Currency")},
    FieldLabel{"nps", QT_TRANSLATE_NOOP("Field", "NPS")},
    FieldLabel{"features_used", QT_TRANSLATE_NOOP("Field", "Features used")},
    FieldLabel{"stages_passed", QT_TRANSLATE_NOOP("Field", "Stages passed")},
    FieldLabel{"last_stage_change", QT_TRANSLATE_NOOP("Field", "Last change of stage")},
    FieldLabel{"nps_net", QT_TRANSLATE_NOOP("Field", "NPS of the account")},
    FieldLabel{"nps_group", QT_TRANSLATE_NOOP("Field", "NPS group")},
    FieldLabel{"nps_date", QT_TRANSLATE_NOOP("Field", "Date of response")},
    FieldLabel{"nps_comment", QT_TRANSLATE_NOOP("Field", "Comment")},
    FieldLabel{"respondent", QT_TRANSLATE_NOOP("Field", "Respondent")},
    FieldLabel{"csat", QT_TRANSLATE_NOOP("Field", "Satisfaction")},
    FieldLabel{"ces", QT_TRANSLATE_NOOP("Field", "Customer effort")},
    FieldLabel{"health_score", QT_TRANSLATE_NOOP("Field", "Health score")},
    FieldLabel{"churn_score", QT_TRANSLATE_NOOP("Field", "Churn score")},
    FieldLabel{"usage", QT_TRANSLATE_NOOP("Field", "Usage")},
    FieldLabel{"last_active", QT_TRANSLATE_NOOP("Field", "Last active")},
    FieldLabel{"feature", QT_TRANSLATE_NOOP("Field", "Feature")},
    FieldLabel{"tickets", QT_TRANSLATE_NOOP("Field", "Support tickets")},
    FieldLabel{"referrals_given", QT_TRANSLATE_NOOP("Field", "Referrals given")},
    FieldLabel{"referred_by", QT_TRANSLATE_NOOP("Field", "Referred by")},
    FieldLabel{"advocacy", QT_TRANSLATE_NOOP("Field", "Advocacy")},
    FieldLabel{"renewals", QT_TRANSLATE_NOOP("Field", "Renewals")},
    FieldLabel{"renewed", QT_TRANSLATE_NOOP("Field", "Renewed")},
    FieldLabel{"retention_rate", QT_TRANSLATE_NOOP("Field", "Retention rate")},
    FieldLabel{"existing_fit", QT_TRANSLATE_NOOP("Field", "Existing rating")},
    FieldLabel{"opp_id", QT_TRANSLATE_NOOP("Field", "Opportunity ID")},
    FieldLabel{"opp_name", QT_TRANSLATE_NOOP("Field", "Opportunity")},
    FieldLabel{"opp_amount", QT_TRANSLATE_NOOP("Field", "Amount")},
    FieldLabel{"opp_stage", QT_TRANSLATE_NOOP("Field", "Stage")},
    FieldLabel{"opp_status", QT_TRANSLATE_NOOP("Field", "Outcome")},
    FieldLabel{"opp_is_closed", QT_TRANSLATE_NOOP("Field", "Closed")},
    FieldLabel{"forecast_category", QT_TRANSLATE_NOOP("Field", "Forecast category")},
    FieldLabel{"opp_pipeline", QT_TRANSLATE_NOOP("Field", "Pipeline")},
    FieldLabel{"opp_created", QT_TRANSLATE_NOOP("Field", "Opportunity created")},
    FieldLabel{"opp_closed", QT_TRANSLATE_NOOP("Field", "Close date")},
    FieldLabel{"opp_probability", QT_TRANSLATE_NOOP("Field", "Probability")},
    FieldLabel{"opp_age", QT_TRANSLATE_NOOP("Field", "Age of opportunity")},
    FieldLabel{"lost_reason", QT_TRANSLATE_NOOP("Field", "Reason for loss")},
    FieldLabel{"opp_type", QT_TRANSLATE_NOOP("Field", "Type of opportunity")},
    FieldLabel{"fiscal_period", QT_TRANSLATE_NOOP("Field", "Fiscal period")},
    FieldLabel{"next_step", QT_TRANSLATE_NOOP("Field", "Next step")},
    FieldLabel{"lead_source", QT_TRANSLATE_NOOP("Field", "Lead source")},
    FieldLabel{"lead_status", QT_TRANSLATE_NOOP("Field", "Lead status")},
    FieldLabel{"converted", QT_TRANSLATE_NOOP("Field", "Converted")},
    FieldLabel{"converted_at", QT_TRANSLATE_NOOP("Field", "Date of conversion")},
    FieldLabel{"converted_account_id", QT_TRANSLATE_NOOP("Field", "Converted account")},
    FieldLabel{"buying_stage", QT_TRANSLATE_NOOP("Field", "Buying stage")},
    FieldLabel{"intent", QT_TRANSLATE_NOOP("Field", "Intent")},
    FieldLabel{"campaign", QT_TRANSLATE_NOOP("Field", "Campaign")},
    FieldLabel{"contact_id", QT_TRANSLATE_NOOP("Field", "Contact ID")},
    FieldLabel{"contact_name", QT_TRANSLATE_NOOP("Field", "Contact")},
    FieldLabel{"first_name", QT_TRANSLATE_NOOP("Field", "First name")},
    FieldLabel{"last_name", QT_TRANSLATE_NOOP("Field", "Last name")},
    FieldLabel{"mobile", QT_TRANSLATE_NOOP("Field", "Mobile telephone")},
    FieldLabel{"fax", QT_TRANSLATE_NOOP("Field", "Fax")},
    FieldLabel{"owner_email", QT_TRANSLATE_NOOP("Field", "Owner's e-mail")},
    FieldLabel{"email", QT_TRANSLATE_NOOP("Field", "E-mail")},
    FieldLabel{"phone", QT_TRANSLATE_NOOP("Field", "Telephone")},
    FieldLabel{"contact_title", QT_TRANSLATE_NOOP("Field", "Job title")},
    FieldLabel{"contact_function", QT_TRANSLATE_NOOP("Field", "Department")},
    FieldLabel{"seniority", QT_TRANSLATE_NOOP("Field", "Seniority")},
    FieldLabel{"buying_role", QT_TRANSLATE_NOOP("Field", "Buying role")},
    FieldLabel{"person_age", QT_TRANSLATE_NOOP("Field", "Age")},
    FieldLabel{"birth_date", QT_TRANSLATE_NOOP("Field", "Date of birth")},
    FieldLabel{"gender", QT_TRANSLATE_NOOP("Field", "Gender")},
    FieldLabel{"income", QT_TRANSLATE_NOOP("Field", "Income")},
    FieldLabel{"education", QT_TRANSLATE_NOOP("Field", "Education")},
    FieldLabel{"marital_status", QT_TRANSLATE_NOOP("Field", "Marital status")},
    FieldLabel{"subscription_id", QT_TRANSLATE_NOOP("Field", "Subscription ID")},
    FieldLabel{"subscription_end", QT_TRANSLATE_NOOP("Field", "End of subscription")},
    FieldLabel{"invoice_id", QT_TRANSLATE_NOOP("Field", "Invoice number")},
    FieldLabel{"invoice_date", QT_TRANSLATE_NOOP("Field", "Invoice date")},
    FieldLabel{"invoice_amount", QT_TRANSLATE_NOOP("Field", "Invoice amount")},
    FieldLabel{"ticket_id", QT_TRANSLATE_NOOP("Field", "Ticket ID")},
    FieldLabel{"ticket_opened", QT_TRANSLATE_NOOP("Field", "Ticket opened")},
    FieldLabel{"ticket_closed", QT_TRANSLATE_NOOP("Field", "Ticket closed")},
    FieldLabel{"ticket_priority", QT_TRANSLATE_NOOP("Field", "Ticket priority")},
    FieldLabel{"escalated", QT_TRANSLATE_NOOP("Field", "Escalated")},
    FieldLabel{"event_id", QT_TRANSLATE_NOOP("Field", "Event ID")},
    FieldLabel{"event_date", QT_TRANSLATE_NOOP("Field", "Date of event")},
    FieldLabel{"usage_id", QT_TRANSLATE_NOOP("Field", "Usage ID")},
    FieldLabel{"lead_id", QT_TRANSLATE_NOOP("Field", "Lead ID")},
    FieldLabel{"refund_amount", QT_TRANSLATE_NOOP("Field", "Refund")},
};

// "Comp_size" is read more easily as "Comp size".
QString readable(const QString &header)
{
    QString label = header;
    label.replace(u'_', u' ');
    label = label.simplified();
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

} // namespace

QString fieldLabel(const QString &field)
{
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&](const FieldLabel &label) { return field == QLatin1String(label.key); });
    return found == labels.end() ? readable(field) : QCoreApplication::translate("Field", found->label);
}

} // namespace touchstone
