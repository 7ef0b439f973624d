class Water {
    int degrees;

    Water(int degrees) {
        this.degrees = degrees;
    }

    String show() {
        return "";
    }
}
