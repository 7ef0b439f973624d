import dev.reloadall.RenamedFrom;

class Base {
    @RenamedFrom("title")
    CharSequence name = "unnamed";
    @RenamedFrom("size")
    long extent = -1;
    int amount = 100;

    String show() {
        return name + " " + extent + " " + amount;
    }
}
