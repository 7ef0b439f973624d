class Menu {
    String run() {
        return "none";
    }
}
