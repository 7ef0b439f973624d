class Holder {
    Object removed() {
        return null;
    }

    String show() {
        return "v1";
    }
}
