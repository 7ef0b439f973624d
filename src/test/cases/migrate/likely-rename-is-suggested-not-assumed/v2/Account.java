class Account {
    private String holder;

    void own(String name) {
        holder = name;
    }

    String show() {
        return "owned by " + holder;
    }
}
