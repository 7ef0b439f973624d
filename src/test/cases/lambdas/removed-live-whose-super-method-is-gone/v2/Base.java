class Base {
    String added() {
        return "added";
    }
}
