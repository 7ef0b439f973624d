import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Thing thing = new Thing();
        Thing other = new Thing();
        Object alias = thing;
        int hash = System.identityHashCode(thing);
        int ownHash = thing.hashCode();
        Class<?> type = thing.getClass();
        Evolve.next();
        thing.touch();
        System.out.println((hash == System.identityHashCode(thing)) + " " + (ownHash == thing.hashCode()));
        System.out.println((alias == thing) + " " + (other == thing) + " " + thing.equals(alias));
        System.out.println((type == thing.getClass()) + " " + (type == Thing.class) + " " + (new Thing().getClass() == type));
        System.out.println(((Thing) alias).show());
    }
}
