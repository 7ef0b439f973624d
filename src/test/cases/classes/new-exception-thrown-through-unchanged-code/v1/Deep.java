class Deep {
    static String work() {
        return "fine";
    }
}
