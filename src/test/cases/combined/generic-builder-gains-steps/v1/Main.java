import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Pizza.Builder half = Cook.start();
        System.out.println(Cook.finish(half));
        Evolve.next();
        System.out.println(Cook.finish(half) + " " + Cook.finish(Cook.start()));
    }
}
