class Animal {
    String speak() {
        return "noise";
    }
}
