class Client {
    static String use(Task task) {
        Object o = task;
        return Closer.class.isInstance(o) ? ((Closer) o).shut() : "open";
    }
}
