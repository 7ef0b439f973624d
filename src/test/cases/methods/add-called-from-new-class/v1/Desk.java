class Desk {
    static String show(Account account) {
        return "hidden";
    }
}
