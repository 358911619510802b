# Makes SAMPLES/exports by MAKE_SAMPLE, and SAMPLES/sample.touchstone from them by CLI.
function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE message)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "Making the sample failed: ${ARGN}\n${message}")
    endif()
endfunction()

set(exports ${SAMPLES}/exports)
set(project ${SAMPLES}/sample.touchstone)
file(REMOVE_RECURSE ${exports} ${project})
run(${MAKE_SAMPLE} ${exports})
run(${CLI} new ${project} --title "Brightlead sample")
run(${CLI} import ${project} ${exports}/crm_accounts.csv ${exports}/opportunities.csv ${exports}/bought_list.csv
    ${exports}/nps_responses.xlsx ${exports}/customer_success.xlsx ${exports}/feature_usage.csv)
run(${CLI} best ${project} --where "nps >= 9" --where "arr top 30%" --where "health_score >= 80" --at-least 2)
run(${CLI} patterns ${project})
run(${CLI} draft ${project})
