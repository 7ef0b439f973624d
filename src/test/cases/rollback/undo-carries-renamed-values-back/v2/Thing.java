import dev.reloadall.RenamedFrom;

class Thing {
    int pulled;
    @RenamedFrom("moved")
    int elsewhere;
}
