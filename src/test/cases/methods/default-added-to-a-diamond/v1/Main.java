import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Both both = new Both();
        Top lambda = () -> "l";
        System.out.println(Caller.call(both) + " " + Caller.call(lambda));
        for (int i = 0; i < 4; i++) {
            Evolve.next();
            System.out.println(Caller.call(both) + " " + Caller.call(lambda) + " " + Caller.call(new Both() { }));
        }
    }
}
