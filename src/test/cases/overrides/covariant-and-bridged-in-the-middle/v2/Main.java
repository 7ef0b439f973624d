import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Source<?>[] live = {new Middle(), new Bottom(), new Base<Integer>(4)};
        Caller.print(live);
        Evolve.next();
        Caller.print(live);
        Caller.print(new Source<?>[] {new Middle(), new Bottom()});
        Evolve.next();
        Caller.print(live);
    }
}
