/*
 * Two walks.
 *
 * The first asks for the heap roots alone. The second starts from an array {gate, roots}. The VM walks depth first: what
 * it finds last it visits first, so `roots` and all that it leads to is visited before `gate`. Up to there entries are
 * not followed, so that whatever has been visited is reachable without any state. Then the gate leads to the entries
 * and these to their states, and each object that is visited now is one that only states reach: those few are given
 * numbers, and their references are noted. From these rh_graph_spread() answers the question, in memory of our own,
 * however long the chain from a key over its state to the next key is.
 *
 * That the gate comes last is how HotSpot does it, not what JVMTI promises: the walk checks it, and gives up if not.
 */
#include "rh_mark.h"

#include <stdlib.h>

/* The tag of an object is its node; the upper half of a class's tag says how to read its instances' references. */
#define ID(tag) ((rh_id)((uint64_t)(tag)&0xFFFFFFFFu))
#define KIND(tag) ((uint32_t)((uint64_t)(tag) >> 32))
#define WITH_ID(tag, id) ((jlong)(((uint64_t)(tag) & ~(uint64_t)0xFFFFFFFFu) | (uint64_t)(id)))
#define TAG(kind) ((jlong)((uint64_t)(kind) << 32))

#define ROOT 1

typedef struct {
    jint hidden[2]; /* JVMTI's numbers of the fields that are not followed; -1: none */
    bool leaf;
} class_kind;

#define HIDES_NOTHING {-1, -1}

typedef struct {
    rh_graph *graph;
    class_kind *kinds; /* by kind; [0] is unused */
    uint32_t kind_count;
    rh_id initial;
    rh_id gate;
    rh_id last; /* what roots[0] leads to and nothing else: of all that the roots lead to, the last to be visited */
    bool last_seen;
    bool open;
    bool out_of_order;
    bool out_of_memory;
} marking;

/*
 * The referent of a weak or phantom reference keeps nothing alive. Neither does a table its entries, and that a collector
 * at work may have chained them means nothing.
 */
static bool is_hidden(const marking *m, jvmtiHeapReferenceKind kind, const jvmtiHeapReferenceInfo *info, jlong class_tag)
{
    const class_kind *of = &m->kinds[KIND(class_tag)];
    return kind == JVMTI_HEAP_REFERENCE_FIELD && KIND(class_tag) != 0 &&
           (info->field.index == of->hidden[0] || info->field.index == of->hidden[1]);
}

/* Strings, numbers and arrays of primitives: most of what entries refer to, and not worth a number. */
static bool is_leaf(const marking *m, jlong class_tag, rh_id to)
{
    return to == 0 && m->kinds[KIND(class_tag)].leaf;
}

/* The gate is visited from `initial` only. */
static bool is_barred(const marking *m, rh_id from, rh_id to)
{
    return to == m->gate && from != m->initial;
}

/* Before the gate is open: what is visited is reachable without tables. */
static void reach(marking *m, rh_id from, rh_id to)
{
    if (to != 0) {
        m->graph->nodes[to].live = true;
    }
    m->last_seen = m->last_seen || (from != 0 && from == m->last);
}

static bool number(marking *m, jlong *tag, rh_id *out)
{
    *out = ID(*tag);
    if (*out == 0) {
        if (!rh_graph_node(m->graph, out)) {
            return false;
        }
        *tag = WITH_ID(*tag, *out);
    }
    return true;
}

/* Inside the VM, at a safepoint: no JNI, no JVMTI. */
static jint JNICALL visit(jvmtiHeapReferenceKind kind, const jvmtiHeapReferenceInfo *info, jlong class_tag,
                          jlong referrer_class_tag, jlong size, jlong *tag, jlong *referrer_tag, jint length,
                          void *user_data)
{
    marking *m = user_data;
    rh_id from = referrer_tag == NULL ? 0 : ID(*referrer_tag);
    rh_id to = ID(*tag);
    (void)size;
    (void)length;
    if (is_barred(m, from, to) || is_hidden(m, kind, info, referrer_class_tag)) {
        return 0;
    }
    m->open = m->open || from == m->gate;
    if (!m->open) {
        reach(m, from, to);
        return JVMTI_VISIT_OBJECTS;
    }
    if (from == 0 || from == m->initial || !m->last_seen) {
        m->out_of_order = true;
        return JVMTI_VISIT_ABORT;
    }
    if (from == m->gate) {
        return JVMTI_VISIT_OBJECTS;
    }
    if (is_leaf(m, class_tag, to)) {
        return 0;
    }
    if (!number(m, tag, &to) || !rh_graph_edge(m->graph, from, to)) {
        m->out_of_memory = true;
        return JVMTI_VISIT_ABORT;
    }
    return JVMTI_VISIT_OBJECTS;
}

/* ---- what is tagged before ---- */

static jvmtiError out_of_memory(rh_session *session)
{
    return rh_check(session, "malloc", JVMTI_ERROR_OUT_OF_MEMORY);
}

static jvmtiError node_of(rh_session *session, rh_graph *graph, jobject object, rh_id *out)
{
    jvmtiError error;
    jlong tag = 0;
    RH_TRY(RH_CALL(session, GetTag, object, &tag));
    *out = ID(tag);
    if (*out == 0) {
        if (!rh_graph_node(graph, out)) {
            return out_of_memory(session);
        }
        RH_TRY(RH_CALL(session, SetTag, object, WITH_ID(tag, *out)));
    }
cleanup:
    return error;
}

static jvmtiError add_kind(const rh_mark_request *request, marking *m, jclass class, class_kind kind)
{
    m->kinds[++m->kind_count] = kind;
    return RH_CALL(request->session, SetTag, class, TAG(m->kind_count));
}

static jvmtiError is_prepared(const rh_mark_request *request, jclass class, bool *out)
{
    jint status = 0;
    jvmtiError error = RH_CALL(request->session, GetClassStatus, class, &status);
    *out = (status & JVMTI_CLASS_STATUS_PREPARED) != 0;
    return error;
}

static jvmtiError add_weak_kind(const rh_mark_request *request, marking *m, jclass class)
{
    jvmtiError error;
    class_kind kind = {HIDES_NOTHING, false};
    bool prepared = false;
    RH_TRY(is_prepared(request, class, &prepared));
    if (!prepared) {
        goto cleanup; /* it has no instances, and tells nobody its fields */
    }
    RH_TRY(rh_field_index(request->jni, request->session, class, request->referent, &kind.hidden[0]));
    if ((*request->jni)->IsAssignableFrom(request->jni, class, request->entry_class)) {
        RH_TRY(rh_field_index(request->jni, request->session, class, request->discovered, &kind.hidden[1]));
    }
    RH_TRY(add_kind(request, m, class, kind));
cleanup:
    return error;
}

static jvmtiError add_table_kind(const rh_mark_request *request, marking *m)
{
    class_kind kind = {HIDES_NOTHING, false};
    jvmtiError error =
        rh_field_index(request->jni, request->session, request->table_class, request->slots, &kind.hidden[0]);
    return error == JVMTI_ERROR_NONE ? add_kind(request, m, request->table_class, kind) : error;
}

static bool is_weak_class(const rh_mark_request *request, jclass class)
{
    JNIEnv *jni = request->jni;
    return (*jni)->IsAssignableFrom(jni, class, request->means.weak) ||
           (*jni)->IsAssignableFrom(jni, class, request->means.phantom);
}

static jvmtiError tag_classes(const rh_mark_request *request, marking *m)
{
    jvmtiError error;
    jclass *classes = NULL;
    jint count = 0;
    RH_TRY(RH_CALL(request->session, GetLoadedClasses, &count, &classes));
    m->kinds = calloc((size_t)count + 2 + RH_LEAVES, sizeof *m->kinds);
    if (m->kinds == NULL) {
        error = out_of_memory(request->session);
        goto cleanup;
    }
    for (jint i = 0; i < count; i++) {
        if (is_weak_class(request, classes[i])) {
            RH_TRY(add_weak_kind(request, m, classes[i]));
        }
        (*request->jni)->DeleteLocalRef(request->jni, classes[i]);
    }
    RH_TRY(add_table_kind(request, m));
    for (jint i = 0; i < RH_LEAVES; i++) {
        RH_TRY(add_kind(request, m, request->means.leaves[i], (class_kind){HIDES_NOTHING, true}));
    }
cleanup:
    rh_free(request->session, classes);
    return error;
}

/* Nodes 1 to n: the entries, in the order of the array. */
static jvmtiError tag_entries(const rh_mark_request *request)
{
    JNIEnv *jni = request->jni;
    jvmtiError error = JVMTI_ERROR_NONE;
    for (rh_id i = 1; i <= request->graph->entry_count; i++) {
        jobject entry = (*jni)->GetObjectArrayElement(jni, request->means.gate, (jsize)i - 1);
        RH_TRY(RH_CALL(request->session, SetTag, entry, (jlong)i));
        (*jni)->DeleteLocalRef(jni, entry);
    }
cleanup:
    return error;
}

/* After the entries: no local reference to a key is left, it would be a root. */
static jvmtiError tag_keys(const rh_mark_request *request)
{
    JNIEnv *jni = request->jni;
    jvmtiError error = JVMTI_ERROR_NONE;
    for (rh_id i = 1; i <= request->graph->entry_count; i++) {
        rh_id node = 0;
        jobject entry = (*jni)->GetObjectArrayElement(jni, request->means.gate, (jsize)i - 1);
        jobject key = (*jni)->GetObjectField(jni, entry, request->referent);
        (*jni)->DeleteLocalRef(jni, entry);
        if (key != NULL) {
            RH_TRY(node_of(request->session, request->graph, key, &node));
            rh_graph_set_key(request->graph, i, node);
            request->graph->entries[i].state = i; /* what it has beside its key hangs on that */
            (*jni)->DeleteLocalRef(jni, key);
        }
    }
cleanup:
    return error;
}

static jvmtiError tag_own(const rh_mark_request *request, marking *m)
{
    JNIEnv *jni = request->jni;
    jvmtiError error;
    jobjectArray to_last = (*jni)->GetObjectArrayElement(jni, request->means.roots, 0);
    jobject last = (*jni)->GetObjectArrayElement(jni, to_last, 0);
    RH_TRY(node_of(request->session, request->graph, request->means.initial, &m->initial));
    RH_TRY(node_of(request->session, request->graph, request->means.gate, &m->gate));
    RH_TRY(node_of(request->session, request->graph, last, &m->last));
cleanup:
    (*jni)->DeleteLocalRef(jni, last); /* or it would be a root itself */
    (*jni)->DeleteLocalRef(jni, to_last);
    return error;
}

/* ---- the roots ---- */

static jint JNICALL tag_root(jvmtiHeapReferenceKind kind, const jvmtiHeapReferenceInfo *info, jlong class_tag,
                             jlong referrer_class_tag, jlong size, jlong *tag, jlong *referrer_tag, jint length,
                             void *user_data)
{
    (void)kind;
    (void)info;
    (void)class_tag;
    (void)referrer_class_tag;
    (void)size;
    (void)referrer_tag;
    (void)length;
    (void)user_data;
    *tag = ROOT;
    return 0;
}

static jvmtiError put_roots(const rh_mark_request *request, jint *count)
{
    JNIEnv *jni = request->jni;
    jvmtiEnv *jvmti = request->means.roots_jvmti;
    jvmtiError error;
    jlong tag = ROOT;
    jobject *objects = NULL;
    RH_TRY(rh_check(request->session, "GetObjectsWithTags",
                    (*jvmti)->GetObjectsWithTags(jvmti, 1, &tag, count, &objects, NULL)));
    if (*count < request->means.capacity) {
        for (jint i = 0; i < *count; i++) {
            (*jni)->SetObjectArrayElement(jni, request->means.roots, i + 1, objects[i]);
        }
        RH_TRY(rh_jni_check(jni, request->session, "SetObjectArrayElement"));
    }
cleanup:
    (void)(*jvmti)->Deallocate(jvmti, (unsigned char *)objects);
    return error;
}

static jvmtiError find_roots(const rh_mark_request *request, jint *count)
{
    jvmtiError error;
    jvmtiEnv *jvmti = request->means.roots_jvmti;
    jvmtiHeapCallbacks callbacks = {.heap_reference_callback = tag_root};
    error = rh_local_frame(request->jni, request->session, 16);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(rh_check(request->session, "FollowReferences",
                    (*jvmti)->FollowReferences(jvmti, 0, NULL, NULL, &callbacks, NULL)));
    RH_TRY(put_roots(request, count));
cleanup:
    (void)(*request->jni)->PopLocalFrame(request->jni, NULL);
    return error;
}

/* ---- the walk ---- */

static jvmtiError walk(const rh_mark_request *request, marking *m)
{
    jvmtiHeapCallbacks callbacks = {.heap_reference_callback = visit};
    jvmtiError error =
        RH_CALL(request->session, FollowReferences, 0, NULL, request->means.initial, &callbacks, m);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    if (m->out_of_memory || (!m->out_of_order && !rh_graph_spread(request->graph))) {
        return out_of_memory(request->session);
    }
    return m->out_of_order ? rh_check(request->session, "FollowReferences (order)", JVMTI_ERROR_NOT_AVAILABLE)
                           : JVMTI_ERROR_NONE;
}

jvmtiError rh_mark(const rh_mark_request *request, jint *roots)
{
    jvmtiError error;
    marking m = {.graph = request->graph};
    RH_TRY(find_roots(request, roots));
    if (*roots >= request->means.capacity) {
        goto cleanup;
    }
    RH_TRY(tag_entries(request));
    RH_TRY(tag_classes(request, &m));
    RH_TRY(tag_keys(request));
    RH_TRY(tag_own(request, &m));
    RH_TRY(walk(request, &m));
cleanup:
    free(m.kinds);
    return error;
}

static jvmtiError find_class(JNIEnv *jni, rh_session *session, const char *name, jclass *out)
{
    *out = (*jni)->FindClass(jni, name);
    return rh_jni_check(jni, session, "FindClass");
}

static jvmtiError find_classes(JNIEnv *jni, rh_session *session, rh_mark_means *out)
{
    static const char *const leaves[RH_LEAVES] = {
        "[Z", "[B", "[C", "[S", "[I", "[J", "[F", "[D", "java/lang/String", "java/lang/Boolean", "java/lang/Byte",
        "java/lang/Character", "java/lang/Short", "java/lang/Integer", "java/lang/Long", "java/lang/Float",
        "java/lang/Double"};
    jvmtiError error;
    RH_TRY(find_class(jni, session, "java/lang/ref/WeakReference", &out->weak));
    RH_TRY(find_class(jni, session, "java/lang/ref/PhantomReference", &out->phantom));
    for (size_t i = 0; i < RH_LEAVES; i++) {
        RH_TRY(find_class(jni, session, leaves[i], &out->leaves[i]));
    }
cleanup:
    return error;
}

/* An array in roots[0] with an array in it: see `last`. No local reference stays, it would be a root itself. */
static jvmtiError put_last(JNIEnv *jni, rh_session *session, jobjectArray roots)
{
    jvmtiError error;
    jobjectArray to_last = NULL;
    jobjectArray last = NULL;
    RH_TRY(rh_new_array(jni, session, 1, &to_last));
    RH_TRY(rh_new_array(jni, session, 0, &last));
    RH_TRY(rh_put(jni, session, to_last, 0, last));
    RH_TRY(rh_put(jni, session, roots, 0, to_last));
cleanup:
    (*jni)->DeleteLocalRef(jni, last);
    (*jni)->DeleteLocalRef(jni, to_last);
    return error;
}

jvmtiError rh_mark_prepare(JNIEnv *jni, rh_session *session, jobjectArray gate, jint capacity, rh_mark_means *out)
{
    jvmtiError error;
    out->capacity = capacity;
    RH_TRY(rh_environment_new(session, &out->roots_jvmti));
    RH_TRY(find_classes(jni, session, out));
    RH_TRY(rh_new_array(jni, session, 2, &out->initial));
    out->gate = gate;
    RH_TRY(rh_new_array(jni, session, capacity, &out->roots));
    RH_TRY(put_last(jni, session, out->roots));
    RH_TRY(rh_put(jni, session, out->initial, 0, out->gate));
    RH_TRY(rh_put(jni, session, out->initial, 1, out->roots));
cleanup:
    return error;
}

jvmtiError rh_mark_dispose(rh_session *session, rh_mark_means *means)
{
    jvmtiEnv *jvmti = means->roots_jvmti;
    means->roots_jvmti = NULL;
    return jvmti == NULL ? JVMTI_ERROR_NONE
                         : rh_check(session, "DisposeEnvironment", (*jvmti)->DisposeEnvironment(jvmti));
}
