class Account {
    private String owner;

    void own(String name) {
        owner = name;
    }

    String show() {
        return "owned by " + owner;
    }
}
