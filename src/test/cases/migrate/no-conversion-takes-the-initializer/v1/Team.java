class Team {
    private String members = "";

    void join(String name) {
        members += name;
    }

    String show() {
        return members;
    }
}
