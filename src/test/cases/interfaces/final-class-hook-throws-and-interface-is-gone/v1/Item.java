final class Item {

    boolean own() {
        return true;
    }
}
