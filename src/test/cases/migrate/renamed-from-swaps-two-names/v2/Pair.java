import dev.reloadall.RenamedFrom;

class Pair {
    @RenamedFrom("right")
    String left;
    @RenamedFrom("left")
    String right;

    Pair(String left, String right) {
        this.left = left;
        this.right = right;
    }

    String show() {
        return "left " + left + " right " + right;
    }
}
