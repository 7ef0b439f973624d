import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Greeter live = Maker.second();
        System.out.println(live.greet());
        Evolve.next();
        System.out.println(live.greet());
        System.out.println(Maker.second().greet());
    }
}
