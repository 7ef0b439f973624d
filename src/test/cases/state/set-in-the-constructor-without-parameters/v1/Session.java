class Session {
    private final String user;

    Session(String user) {
        this.user = user;
    }

    String show() {
        return user;
    }
}
