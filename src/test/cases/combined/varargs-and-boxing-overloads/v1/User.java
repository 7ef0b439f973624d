class User {
    private static final Over OVER = new Over();

    static String calls() {
        return OVER.m(1) + " " + OVER.m(1, 2) + " " + OVER.m("s") + " " + OVER.m('c');
    }
}
