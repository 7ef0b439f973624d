import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Exception live = Thrower.fail(1);
        System.out.println(Handler.handle(live));
        Evolve.next();
        System.out.println(Handler.handle(live) + " " + Handler.handle(Thrower.fail(2)));
    }
}
