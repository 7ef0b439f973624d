import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Level low = Level.LOW;
        System.out.println(low.ordinal() + " " + Level.values()[0] + " " + low.compareTo(Level.HIGH));
        Evolve.next();
        System.out.println(low.ordinal() + " " + Level.values()[0] + " " + low.compareTo(Level.HIGH));
        System.out.println((low == Level.LOW) + " " + (low == Level.valueOf("LOW")));
    }
}
