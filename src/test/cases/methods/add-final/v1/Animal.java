class Animal {
    String speak() {
        return "...";
    }
}
