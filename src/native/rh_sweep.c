/*
 * Freeing side-table entries whose state holds their own key.
 *
 * With every other thread standing still: mark (rh_mark.c) finds the candidates, entries whose key nothing but states
 * reaches. What JVMTI shows is not quite all that the collector knows (the arguments of a native method that is
 * running, the objects that an invokedynamic call site has bound), so the collector has the last word: the candidates'
 * states are taken out of the entries and laid, with the keys, into an array that is reachable only as an object to be
 * finalized. A collection then clears the entries' weak references to keys that are dead, and only afterwards keeps
 * that array, for the finalizer. So afterwards each key's fate is known and each state still there: to be put back if
 * its key lives, else dropped.
 */
#include "rh_mark.h"
#include "rh_suspend.h"
#include "rh_watchdog.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_CAPACITY 65536 /* heap roots: classes of the boot loader, threads and their locals, ... */

typedef struct {
    JNIEnv *jni;
    rh_session *session;
    rh_mark_request mark;
    rh_graph graph;
    rh_suspension suspension;
    rh_watchdog watchdog;
    rh_id *candidates;
    jint candidate_count;
    bool collect_before;
    jobject gate;    /* global reference: the entries, also for the watchdog's thread */
    jobject saved;   /* local reference until the collection: {state, key} of each candidate */
    jweak saved_weak;
    bool demoted;
    bool over; /* the threads run again */
    jint freed;
    jvmtiError error; /* of letting go */
} sweep;

/* ---- before anything stands still ---- */

static jvmtiError field(JNIEnv *jni, rh_session *session, jclass class, const char *name, jfieldID *out)
{
    *out = (*jni)->GetFieldID(jni, class, name, "Ljava/lang/Object;");
    if (*out == NULL) {
        (*jni)->ExceptionClear(jni);
        return rh_check(session, "GetFieldID", JVMTI_ERROR_INVALID_FIELDID);
    }
    return JVMTI_ERROR_NONE;
}

static jvmtiError fields(JNIEnv *jni, rh_session *session, rh_mark_request *mark)
{
    jvmtiError error;
    jclass reference = (*jni)->FindClass(jni, "java/lang/ref/Reference");
    RH_TRY(rh_jni_check(jni, session, "FindClass"));
    RH_TRY(field(jni, session, reference, "referent", &mark->referent));
    RH_TRY(field(jni, session, mark->entry_class, "state", &mark->state));
cleanup:
    return error;
}

static jvmtiError check_entries(JNIEnv *jni, rh_session *session, jclass entry_class, jclass weak,
                                jobjectArray entries)
{
    jsize count = (*jni)->GetArrayLength(jni, entries);
    bool good = (*jni)->IsAssignableFrom(jni, entry_class, weak);
    for (jsize i = 0; good && i < count; i++) {
        jobject entry = (*jni)->GetObjectArrayElement(jni, entries, i);
        good = entry != NULL && (*jni)->IsInstanceOf(jni, entry, entry_class);
        (*jni)->DeleteLocalRef(jni, entry);
    }
    return good ? JVMTI_ERROR_NONE : rh_check(session, "rh_sweep", JVMTI_ERROR_ILLEGAL_ARGUMENT);
}

/* The array that survives one collection after nothing refers to it. Its finalize() is Object's and does nothing. */
static jvmtiError new_saved(JNIEnv *jni, rh_session *session, jint entries, jobjectArray *out)
{
    jvmtiError error;
    jclass finalizer = (*jni)->FindClass(jni, "java/lang/ref/Finalizer");
    jmethodID method =
        finalizer == NULL ? NULL : (*jni)->GetStaticMethodID(jni, finalizer, "register", "(Ljava/lang/Object;)V");
    if (method == NULL) {
        (*jni)->ExceptionClear(jni);
        return rh_check(session, "Finalizer.register", JVMTI_ERROR_NOT_AVAILABLE);
    }
    RH_TRY(rh_new_array(jni, session, entries * 2, out));
    (*jni)->CallStaticVoidMethod(jni, finalizer, method, *out);
    RH_TRY(rh_jni_check(jni, session, "Finalizer.register"));
cleanup:
    return error;
}

static jvmtiError prepare(sweep *s, jobjectArray entries, jint capacity)
{
    JNIEnv *jni = s->jni;
    jvmtiError error;
    jint count = (*jni)->GetArrayLength(jni, entries);
    RH_TRY(rh_mark_prepare(jni, s->session, entries, capacity, &s->mark.means));
    RH_TRY(check_entries(jni, s->session, s->mark.entry_class, s->mark.means.weak, s->mark.means.gate));
    RH_TRY(new_saved(jni, s->session, count, (jobjectArray *)&s->saved));
    s->gate = (*jni)->NewGlobalRef(jni, s->mark.means.gate);
    s->saved_weak = (*jni)->NewWeakGlobalRef(jni, s->saved);
    s->candidates = calloc((size_t)count + 1, sizeof *s->candidates);
    s->mark.graph = &s->graph;
    if (!rh_graph_init(&s->graph, (rh_id)count) || s->gate == NULL || s->saved_weak == NULL || s->candidates == NULL) {
        (*jni)->ExceptionClear(jni);
        error = rh_check(s->session, "malloc", JVMTI_ERROR_OUT_OF_MEMORY);
    }
cleanup:
    return error;
}

/* ---- while they stand still ---- */

static void choose(sweep *s)
{
    for (rh_id i = 1; i <= s->graph.entry_count; i++) {
        rh_id key = s->graph.entries[i].key;
        if (key > s->graph.entry_count && !rh_graph_is_live(&s->graph, key)) {
            s->candidates[s->candidate_count++] = i;
        }
    }
}

static jobject entry_of(JNIEnv *jni, const sweep *s, jint candidate)
{
    return (*jni)->GetObjectArrayElement(jni, s->gate, (jsize)s->candidates[candidate] - 1);
}

/* The array of roots has `saved` and the stacks' objects in it. */
static void forget_roots(sweep *s)
{
    (*s->jni)->DeleteLocalRef(s->jni, s->mark.means.initial);
    (*s->jni)->DeleteLocalRef(s->jni, s->mark.means.roots);
}

/* Leaves no reference to a state or a key behind but `saved`, and none to that: a local reference would keep them all. */
static void demote(sweep *s)
{
    JNIEnv *jni = s->jni;
    forget_roots(s);
    for (jint i = 0; i < s->candidate_count; i++) {
        jobject entry = entry_of(jni, s, i);
        jobject state = (*jni)->GetObjectField(jni, entry, s->mark.state);
        jobject key = (*jni)->GetObjectField(jni, entry, s->mark.referent);
        (*jni)->SetObjectArrayElement(jni, s->saved, 2 * i, state);
        (*jni)->SetObjectArrayElement(jni, s->saved, 2 * i + 1, key);
        (*jni)->SetObjectField(jni, entry, s->mark.state, NULL);
        (*jni)->DeleteLocalRef(jni, key);
        (*jni)->DeleteLocalRef(jni, state);
        (*jni)->DeleteLocalRef(jni, entry);
    }
    s->demoted = true;
    (*jni)->DeleteLocalRef(jni, s->saved);
    s->saved = NULL;
}

static bool key_lives(JNIEnv *jni, const sweep *s, jobject entry)
{
    jobject key = (*jni)->GetObjectField(jni, entry, s->mark.referent);
    bool lives = key != NULL;
    (*jni)->DeleteLocalRef(jni, key);
    return lives;
}

/* A key that the collector kept, or one that such a key's state leads to: that the weak reference was cleared is undone. */
static void promote(JNIEnv *jni, const sweep *s, jobjectArray saved, jint i, jobject entry)
{
    jobject state = (*jni)->GetObjectArrayElement(jni, saved, 2 * i);
    (*jni)->SetObjectField(jni, entry, s->mark.state, state);
    if (!key_lives(jni, s, entry)) {
        jobject key = (*jni)->GetObjectArrayElement(jni, saved, 2 * i + 1);
        (*jni)->SetObjectField(jni, entry, s->mark.referent, key);
        (*jni)->DeleteLocalRef(jni, key);
    }
    (*jni)->DeleteLocalRef(jni, state);
}

/* The collector's word on each key, and from there on the graph's. */
static bool learn(JNIEnv *jni, sweep *s)
{
    bool any = false;
    for (jint i = 0; i < s->candidate_count; i++) {
        jobject entry = entry_of(jni, s, i);
        if (key_lives(jni, s, entry)) {
            s->graph.nodes[s->graph.entries[s->candidates[i]].key].live = true;
            any = true;
        }
        (*jni)->DeleteLocalRef(jni, entry);
    }
    return !any || rh_graph_spread(&s->graph);
}

static void restore(JNIEnv *jni, sweep *s, jobjectArray saved)
{
    bool learned = learn(jni, s);
    for (jint i = 0; i < s->candidate_count; i++) {
        jobject entry = entry_of(jni, s, i);
        /* Without the memory to know, everything goes back. */
        if (!learned || rh_graph_is_live(&s->graph, s->graph.entries[s->candidates[i]].key)) {
            promote(jni, s, saved, i, entry);
        } else {
            s->freed++;
        }
        (*jni)->SetObjectArrayElement(jni, saved, 2 * i, NULL);
        (*jni)->SetObjectArrayElement(jni, saved, 2 * i + 1, NULL);
        (*jni)->DeleteLocalRef(jni, entry);
    }
}

/* Puts back what lives and lets all threads run; once, by whoever comes first. With the watchdog's lock held. */
static void let_go(JNIEnv *jni, void *context)
{
    sweep *s = context;
    if (s->demoted) {
        jobjectArray saved = (*jni)->NewLocalRef(jni, s->saved_weak);
        if (saved != NULL) {
            restore(jni, s, saved);
            (*jni)->DeleteLocalRef(jni, saved);
        } else {
            s->error = rh_check(s->session, "NewLocalRef", JVMTI_ERROR_INTERNAL);
        }
        s->demoted = false;
    }
    s->error = rh_first(s->error, rh_resume_others(jni, &s->suspension));
    s->over = true;
}

static jvmtiError collect(sweep *s)
{
    jvmtiError error;
    rh_watchdog_arm(&s->watchdog);
    pthread_mutex_unlock(&s->watchdog.lock);
    error = rh_collect(s->session);
    pthread_mutex_lock(&s->watchdog.lock);
    return error;
}

static jvmtiError stand_still_and_sweep(sweep *s, jint *roots)
{
    jvmtiError error;
    pthread_mutex_lock(&s->watchdog.lock);
    RH_TRY(rh_suspend_others(s->jni, s->session, s->watchdog.java_thread, &s->suspension));
    RH_TRY(rh_mark(&s->mark, roots));
    if (*roots < s->mark.means.capacity) {
        choose(s);
    }
    if (s->candidate_count > 0 && s->collect_before) {
        RH_TRY(collect(s));
    }
    if (s->candidate_count > 0 && !s->over) {
        demote(s);
        RH_TRY(collect(s));
    }
cleanup:
    let_go(s->jni, s);
    pthread_mutex_unlock(&s->watchdog.lock);
    return rh_first(error, s->error);
}

/* ---- all of it ---- */

static jvmtiError dispose(sweep *s)
{
    jvmtiError error = rh_mark_dispose(s->session, &s->mark.means);
    rh_watchdog_stop(s->jni, &s->watchdog);
    rh_graph_free(&s->graph);
    free(s->candidates);
    if (s->gate != NULL) {
        (*s->jni)->DeleteGlobalRef(s->jni, s->gate);
    }
    if (s->saved_weak != NULL) {
        (*s->jni)->DeleteWeakGlobalRef(s->jni, s->saved_weak);
    }
    return error;
}

static jvmtiError attempt(JNIEnv *jni, rh_session *session, jclass entry_class, jobjectArray entries, jboolean collect_before,
                          jint limit_millis, jint *capacity, jint *freed)
{
    jvmtiError error;
    jint roots = 0;
    sweep s;
    memset(&s, 0, sizeof s);
    s.jni = jni;
    s.session = session;
    s.mark.jni = jni;
    s.mark.session = session;
    s.mark.entry_class = entry_class;
    s.collect_before = collect_before;
    s.watchdog.vm = session->vm;
    s.watchdog.bark = let_go;
    s.watchdog.context = &s;
    s.watchdog.limit_millis = limit_millis;
    error = rh_local_frame(jni, session, 64);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(fields(jni, session, &s.mark));
    RH_TRY(prepare(&s, entries, *capacity));
    RH_TRY(rh_watchdog_start(jni, session, &s.watchdog));
    RH_TRY(stand_still_and_sweep(&s, &roots));
    *freed = s.freed;
    *capacity = roots < *capacity ? 0 : roots * 2;
cleanup:
    error = rh_first(error, dispose(&s));
    (void)(*jni)->PopLocalFrame(jni, NULL);
    return rh_first(error, rh_environment_renew(session));
}

jvmtiError rh_sweep(JNIEnv *jni, rh_session *session, jclass entry_class, jobjectArray entries, jboolean collect_before,
                    jint limit_millis, jintArray freed)
{
    jvmtiError error;
    jint capacity = FIRST_CAPACITY;
    jint count = 0;
    error = rh_begin(session);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    while (capacity > 0) { /* again, with room for more roots */
        RH_TRY(attempt(jni, session, entry_class, entries, collect_before, limit_millis, &capacity, &count));
    }
    (*jni)->SetIntArrayRegion(jni, freed, 0, 1, &count);
    RH_TRY(rh_jni_check(jni, session, "SetIntArrayRegion"));
cleanup:
    return error;
}
