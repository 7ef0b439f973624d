class Light {
    String colour() {
        return "red";
    }
}
