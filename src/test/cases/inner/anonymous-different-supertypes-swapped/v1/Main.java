import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Greeter greeter = (Greeter) Maker.make()[0];
        Runnable runnable = (Runnable) Maker.make()[1];
        System.out.println(greeter.greet());
        runnable.run();
        Evolve.next();
        System.out.println(greeter.greet());
        runnable.run();
    }
}
