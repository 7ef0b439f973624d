/* Live instances of a set of classes: tag, fetch, clear. */
#include "rh_instances.h"

#include <stdlib.h>

/* Of classes; more are counted first. */
#define FEW 8
/* Of tags: from here on there are faster ways than to clear them one by one. */
#define MANY 200000

static jvmtiError walk_all(rh_session *session, const rh_walks *walks, bool tagged_only, jlong tag, jlong *left)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jint i = 0; i < walks->count && error == JVMTI_ERROR_NONE && (left == NULL || *left >= 0); i++) {
        error = rh_walk_heap(session, &walks->items[i], tagged_only, tag, left);
    }
    return error;
}

static jvmtiError tag_instances(rh_session *session, const rh_walks *walks)
{
    jvmtiError error;
    jlong left = RH_COLLECT_FIRST;
    RH_TRY(walk_all(session, walks, false, RH_FOUND, &left));
    if (left < 0) {
        RH_TRY(rh_environment_renew(session)); /* the tags go */
        RH_TRY(rh_collect(session));
        RH_TRY(walk_all(session, walks, false, RH_FOUND, NULL));
    }
cleanup:
    return error;
}

/*
 * Many tags go fastest with their environment: the VM frees its table in a later collection. But the table of JDK 20 and
 * later takes memory for each tag; there a walk frees it in the order of the heap, so that the next walk gets it in that
 * order too and takes two thirds of the time.
 */
static jvmtiError clear_many(rh_session *session, const rh_walks *walks)
{
    bool by_walk = false;
    jvmtiError error = rh_is_version(session, 20, &by_walk);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    return by_walk ? walk_all(session, walks, true, 0, NULL) : rh_environment_renew(session);
}

static jvmtiError find_few(JNIEnv *jni, rh_session *session, jobjectArray classes, bool hidden, jobjectArray *found)
{
    jvmtiError error;
    rh_walks walks = {NULL, 0, 0};
    error = rh_local_frame(jni, session, 64);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(rh_plan_walks(jni, session, classes, hidden, &walks));
    RH_TRY(tag_instances(session, &walks));
    RH_TRY(rh_fetch_tagged(jni, session, RH_FOUND, found));
    RH_TRY((*jni)->GetArrayLength(jni, *found) < MANY ? rh_untag_all(jni, session, *found) : clear_many(session, &walks));
cleanup:
    free(walks.items);
    *found = (*jni)->PopLocalFrame(jni, *found);
    return error == JVMTI_ERROR_NONE ? error : rh_first(error, rh_environment_renew(session));
}

static jvmtiError find_many(JNIEnv *jni, rh_session *session, jobjectArray classes, jobjectArray *found)
{
    jvmtiError error;
    RH_TRY(rh_tag_instances_of_many(jni, session, classes));
    RH_TRY(rh_fetch_tagged(jni, session, RH_FOUND, found));
cleanup:
    return rh_first(error, rh_environment_renew(session));
}

jvmtiError rh_instances(JNIEnv *jni, rh_session *session, jobjectArray classes, jboolean hidden, jobjectArray result)
{
    jvmtiError error;
    jobjectArray found = NULL;
    RH_TRY(rh_begin(session));
    RH_TRY((*jni)->GetArrayLength(jni, classes) <= FEW ? find_few(jni, session, classes, hidden, &found)
                                                       : find_many(jni, session, classes, &found));
    RH_TRY(rh_put(jni, session, result, 0, found));
cleanup:
    return error;
}
