class Node extends Base {
    @Override
    String number() {
        return "node";
    }
}
