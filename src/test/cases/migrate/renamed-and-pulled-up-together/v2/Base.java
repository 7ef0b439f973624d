import dev.reloadall.RenamedFrom;

class Base {
    @RenamedFrom("name")
    CharSequence title = "none";
}
