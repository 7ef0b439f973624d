/*
 * Freeing side-table entries that hold their own key.
 *
 * With every other thread standing still: mark (rh_mark.c) finds the candidates, entries whose key nothing but entries
 * reaches. What JVMTI shows is not quite all that the collector knows (the arguments of a native method that is
 * running, the objects that an invokedynamic call site has bound), so the collector has the last word: the tables are
 * taken away from what holds them and laid, with the candidates and their keys, into an array that is reachable only as
 * an object to be finalized; what is not a candidate is held by the gate. A collection then clears probes, weak references
 * to the candidates' keys, where those are dead, and only afterwards keeps that array, for the finalizer. The candidates'
 * own weak references it does not clear, since it does not come by them before. So afterwards each key's fate is known and
 * everything still there: the tables are put back, and the candidates whose keys are dead are cleared.
 */
#include "rh_mark.h"
#include "rh_suspend.h"
#include "rh_watchdog.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_ROOTS 65536 /* classes of the boot loader, threads and their locals, ... */
#define FIRST_PROBES 1024

/* How much there is room for, since nothing is allocated while the threads stand still; in the end how much there was. */
typedef struct {
    jint roots;
    jint probes;
    bool enough;
} room;

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
    room *room;
    jobject gate;    /* global reference: the entries; the watchdog's thread uses it too, like the next two */
    jobjectArray tables;
    jint table_count;
    jobjectArray probes;
    jobject saved;   /* local reference until the collection: the tables' arrays, then {entry, key} of each candidate */
    jweak saved_weak;
    bool demoted;
    bool over; /* the threads run again */
    jint freed;
    jvmtiError error; /* of letting go */
} sweep;

/* ---- before anything stands still ---- */

static jvmtiError hold(JNIEnv *jni, rh_session *session, jobject object, jobject *global)
{
    *global = object == NULL ? NULL : (*jni)->NewGlobalRef(jni, object);
    return *global == NULL ? rh_check(session, "NewGlobalRef", JVMTI_ERROR_OUT_OF_MEMORY) : JVMTI_ERROR_NONE;
}

static void let_hold_go(JNIEnv *jni, jobject global)
{
    if (global != NULL) {
        (*jni)->DeleteGlobalRef(jni, global);
    }
}

static jvmtiError field(JNIEnv *jni, rh_session *session, const char *name, const char *type, jfieldID *out)
{
    jclass reference = (*jni)->FindClass(jni, "java/lang/ref/Reference");
    *out = reference == NULL ? NULL : (*jni)->GetFieldID(jni, reference, name, type);
    (*jni)->DeleteLocalRef(jni, reference);
    if (*out == NULL) {
        (*jni)->ExceptionClear(jni);
        return rh_check(session, "GetFieldID", JVMTI_ERROR_INVALID_FIELDID);
    }
    return JVMTI_ERROR_NONE;
}

static jvmtiError check_entries(JNIEnv *jni, rh_session *session, jclass entry_class, jclass weak, jobjectArray entries)
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

/* Weak references, to the array itself for the time being. */
static jvmtiError new_probes(JNIEnv *jni, rh_session *session, jclass weak, jint count, jobjectArray *out)
{
    jvmtiError error;
    jmethodID constructor = (*jni)->GetMethodID(jni, weak, "<init>", "(Ljava/lang/Object;)V");
    RH_TRY(rh_jni_check(jni, session, "GetMethodID"));
    RH_TRY(rh_new_array(jni, session, count, out));
    for (jint i = 0; i < count; i++) {
        jobject probe = (*jni)->NewObject(jni, weak, constructor, *out);
        RH_TRY(rh_jni_check(jni, session, "NewObject"));
        (*jni)->SetObjectArrayElement(jni, *out, i, probe);
        (*jni)->DeleteLocalRef(jni, probe);
    }
cleanup:
    return error;
}

/* The array that survives one collection after nothing refers to it. Its finalize() is Object's and does nothing. */
static jvmtiError new_saved(JNIEnv *jni, rh_session *session, jint length, jobjectArray *out)
{
    jvmtiError error;
    jclass finalizer = (*jni)->FindClass(jni, "java/lang/ref/Finalizer");
    jmethodID method =
        finalizer == NULL ? NULL : (*jni)->GetStaticMethodID(jni, finalizer, "register", "(Ljava/lang/Object;)V");
    if (method == NULL) {
        (*jni)->ExceptionClear(jni);
        return rh_check(session, "Finalizer.register", JVMTI_ERROR_NOT_AVAILABLE);
    }
    RH_TRY(rh_new_array(jni, session, length, out));
    (*jni)->CallStaticVoidMethod(jni, finalizer, method, *out);
    RH_TRY(rh_jni_check(jni, session, "Finalizer.register"));
cleanup:
    return error;
}

static jvmtiError prepare(sweep *s)
{
    JNIEnv *jni = s->jni;
    jvmtiError error;
    jobjectArray gate = (*jni)->NewLocalRef(jni, s->gate);
    jobjectArray probes = NULL;
    jint count = (*jni)->GetArrayLength(jni, gate);
    RH_TRY(field(jni, s->session, "referent", "Ljava/lang/Object;", &s->mark.referent));
    RH_TRY(field(jni, s->session, "discovered", "Ljava/lang/ref/Reference;", &s->mark.discovered));
    RH_TRY(rh_mark_prepare(jni, s->session, gate, s->room->roots, &s->mark.means));
    RH_TRY(check_entries(jni, s->session, s->mark.entry_class, s->mark.means.weak, gate));
    RH_TRY(new_probes(jni, s->session, s->mark.means.weak, s->room->probes, &probes));
    RH_TRY(hold(jni, s->session, probes, (jobject *)&s->probes));
    RH_TRY(new_saved(jni, s->session, s->table_count + 2 * s->room->probes, (jobjectArray *)&s->saved));
    s->saved_weak = (*jni)->NewWeakGlobalRef(jni, s->saved);
    s->candidates = calloc((size_t)count + 1, sizeof *s->candidates);
    s->mark.graph = &s->graph;
    if (!rh_graph_init(&s->graph, (rh_id)count) || s->saved_weak == NULL || s->candidates == NULL) {
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

/* The tables' arrays come first in `saved`, then each candidate's entry and key. */
static jint saved_entry(const sweep *s, jint candidate)
{
    return s->table_count + 2 * candidate;
}

static jint saved_key(const sweep *s, jint candidate)
{
    return saved_entry(s, candidate) + 1;
}

/* The array of roots has `saved` and the stacks' objects in it. */
static void forget_roots(sweep *s)
{
    (*s->jni)->DeleteLocalRef(s->jni, s->mark.means.initial);
    (*s->jni)->DeleteLocalRef(s->jni, s->mark.means.roots);
}

static void take_tables_away(sweep *s)
{
    JNIEnv *jni = s->jni;
    for (jint i = 0; i < s->table_count; i++) {
        jobject table = (*jni)->GetObjectArrayElement(jni, s->tables, i);
        jobject slots = (*jni)->GetObjectField(jni, table, s->mark.slots);
        (*jni)->SetObjectArrayElement(jni, s->saved, i, slots);
        (*jni)->SetObjectField(jni, table, s->mark.slots, NULL);
        (*jni)->DeleteLocalRef(jni, slots);
        (*jni)->DeleteLocalRef(jni, table);
    }
}

static void take_candidate_away(sweep *s, jint candidate)
{
    JNIEnv *jni = s->jni;
    jsize index = (jsize)s->candidates[candidate] - 1;
    jobject entry = (*jni)->GetObjectArrayElement(jni, s->gate, index);
    jobject key = (*jni)->GetObjectField(jni, entry, s->mark.referent);
    jobject probe = (*jni)->GetObjectArrayElement(jni, s->probes, candidate);
    (*jni)->SetObjectArrayElement(jni, s->saved, saved_entry(s, candidate), entry);
    (*jni)->SetObjectArrayElement(jni, s->saved, saved_key(s, candidate), key);
    (*jni)->SetObjectField(jni, probe, s->mark.referent, key);
    (*jni)->SetObjectArrayElement(jni, s->gate, index, NULL);
    (*jni)->DeleteLocalRef(jni, probe);
    (*jni)->DeleteLocalRef(jni, key);
    (*jni)->DeleteLocalRef(jni, entry);
}

/* Leaves no reference to a candidate or a key behind but `saved`, and none to that: a local one would keep them all. */
static void demote(sweep *s)
{
    forget_roots(s);
    take_tables_away(s);
    for (jint i = 0; i < s->candidate_count; i++) {
        take_candidate_away(s, i);
    }
    s->demoted = true;
    (*s->jni)->DeleteLocalRef(s->jni, s->saved);
    s->saved = NULL;
}

static bool has_referent(JNIEnv *jni, const sweep *s, jobject reference)
{
    jobject referent = (*jni)->GetObjectField(jni, reference, s->mark.referent);
    bool has = referent != NULL;
    (*jni)->DeleteLocalRef(jni, referent);
    return has;
}

/* The collector's word on each key, and from there on the graph's. */
static bool learn(JNIEnv *jni, sweep *s)
{
    bool any = false;
    for (jint i = 0; i < s->candidate_count; i++) {
        jobject probe = (*jni)->GetObjectArrayElement(jni, s->probes, i);
        if (has_referent(jni, s, probe)) {
            s->graph.nodes[s->graph.entries[s->candidates[i]].key].live = true;
            any = true;
        }
        (*jni)->DeleteLocalRef(jni, probe);
    }
    return !any || rh_graph_spread(&s->graph);
}

static void put_tables_back(JNIEnv *jni, const sweep *s, jobjectArray saved)
{
    for (jint i = 0; i < s->table_count; i++) {
        jobject table = (*jni)->GetObjectArrayElement(jni, s->tables, i);
        jobject slots = (*jni)->GetObjectArrayElement(jni, saved, i);
        (*jni)->SetObjectField(jni, table, s->mark.slots, slots);
        (*jni)->SetObjectArrayElement(jni, saved, i, NULL);
        (*jni)->DeleteLocalRef(jni, slots);
        (*jni)->DeleteLocalRef(jni, table);
    }
}

/* Should a collector that was at work already have cleared the entry of a key that lives, then that is undone. */
static void decide(JNIEnv *jni, sweep *s, jobjectArray saved, jint candidate, bool lives)
{
    jobject entry = (*jni)->GetObjectArrayElement(jni, saved, saved_entry(s, candidate));
    if (!lives) {
        (*jni)->SetObjectField(jni, entry, s->mark.referent, NULL);
        s->freed++;
    } else if (!has_referent(jni, s, entry)) {
        jobject key = (*jni)->GetObjectArrayElement(jni, saved, saved_key(s, candidate));
        (*jni)->SetObjectField(jni, entry, s->mark.referent, key);
        (*jni)->DeleteLocalRef(jni, key);
    }
    (*jni)->SetObjectArrayElement(jni, saved, saved_entry(s, candidate), NULL);
    (*jni)->SetObjectArrayElement(jni, saved, saved_key(s, candidate), NULL);
    (*jni)->DeleteLocalRef(jni, entry);
}

static void restore(JNIEnv *jni, sweep *s, jobjectArray saved)
{
    bool learned = learn(jni, s);
    put_tables_back(jni, s, saved);
    for (jint i = 0; i < s->candidate_count; i++) {
        /* Without the memory to know, everything lives. */
        decide(jni, s, saved, i, !learned || rh_graph_is_live(&s->graph, s->graph.entries[s->candidates[i]].key));
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

static jvmtiError stand_still_and_sweep(sweep *s)
{
    jvmtiError error;
    jint roots = 0;
    pthread_mutex_lock(&s->watchdog.lock);
    RH_TRY(rh_suspend_others(s->jni, s->session, s->watchdog.java_thread, &s->suspension));
    RH_TRY(rh_mark(&s->mark, &roots));
    if (roots < s->room->roots) {
        choose(s);
    }
    s->room->enough = roots < s->room->roots && s->candidate_count <= s->room->probes;
    if (!s->room->enough) {
        s->room->roots = roots < s->room->roots ? s->room->roots : roots * 2;
        s->room->probes = s->candidate_count <= s->room->probes ? s->room->probes : s->candidate_count * 2;
        goto cleanup; /* again, with more room */
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
    let_hold_go(s->jni, s->probes);
    if (s->saved_weak != NULL) {
        (*s->jni)->DeleteWeakGlobalRef(s->jni, s->saved_weak);
    }
    return error;
}

static jvmtiError attempt(const sweep *blank, jint *freed)
{
    sweep s = *blank;
    jvmtiError error = rh_local_frame(s.jni, s.session, 64);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    s.watchdog.context = &s;
    RH_TRY(prepare(&s));
    RH_TRY(rh_watchdog_start(s.jni, s.session, &s.watchdog));
    RH_TRY(stand_still_and_sweep(&s));
    *freed = s.freed;
cleanup:
    error = rh_first(error, dispose(&s));
    (void)(*s.jni)->PopLocalFrame(s.jni, NULL);
    return rh_first(error, rh_environment_renew(s.session));
}

/* The entries are taken out of the box: a reference from there would keep them alive. */
static jvmtiError take_out(sweep *s, jobjectArray box)
{
    jobject entries = (*s->jni)->GetObjectArrayElement(s->jni, box, 0);
    jvmtiError error = hold(s->jni, s->session, entries, &s->gate);
    (*s->jni)->DeleteLocalRef(s->jni, entries);
    return rh_first(error, rh_put(s->jni, s->session, box, 0, NULL));
}

static jvmtiError find_tables(sweep *s, jobjectArray tables, jobject slots)
{
    JNIEnv *jni = s->jni;
    jvmtiError error;
    jobject first;
    s->table_count = (*jni)->GetArrayLength(jni, tables);
    if (s->table_count == 0) {
        return rh_check(s->session, "rh_sweep", JVMTI_ERROR_ILLEGAL_ARGUMENT);
    }
    first = (*jni)->GetObjectArrayElement(jni, tables, 0);
    s->mark.slots = (*jni)->FromReflectedField(jni, slots);
    s->mark.table_class = (*jni)->GetObjectClass(jni, first);
    error = hold(jni, s->session, tables, (jobject *)&s->tables);
    (*jni)->DeleteLocalRef(jni, first);
    return error;
}

jvmtiError rh_sweep(JNIEnv *jni, rh_session *session, jclass entry_class, jobjectArray tables, jobject slots,
                    jobjectArray box, jboolean collect_before, jint limit_millis, jintArray freed)
{
    jvmtiError error;
    room room_for = {FIRST_ROOTS, FIRST_PROBES, false};
    jint count = 0;
    sweep s;
    memset(&s, 0, sizeof s);
    s.jni = jni;
    s.session = session;
    s.room = &room_for;
    s.collect_before = collect_before;
    s.mark.jni = jni;
    s.mark.session = session;
    s.mark.entry_class = entry_class;
    s.watchdog.vm = session->vm;
    s.watchdog.bark = let_go;
    s.watchdog.limit_millis = limit_millis;
    RH_TRY(rh_begin(session));
    RH_TRY(find_tables(&s, tables, slots));
    RH_TRY(take_out(&s, box));
    while (!room_for.enough) {
        RH_TRY(attempt(&s, &count));
    }
    (*jni)->SetIntArrayRegion(jni, freed, 0, 1, &count);
    RH_TRY(rh_jni_check(jni, session, "SetIntArrayRegion"));
cleanup:
    let_hold_go(jni, s.gate);
    let_hold_go(jni, s.tables);
    return error;
}
