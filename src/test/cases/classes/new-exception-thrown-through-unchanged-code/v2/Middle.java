class Middle {
    static String call() {
        return Deep.work();
    }
}
