import evolve.Evolve;
import java.util.function.Function;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Word word = new Word("w");
        Supplier<String> bound = word::twice;
        Function<Word, String> unbound = Word::twice;
        Function<String, Word> constructor = Word::new;
        System.out.println(bound.get() + " " + unbound.apply(word) + " " + constructor.apply("x").twice());
        Evolve.next();
        System.out.println(bound.get() + " " + unbound.apply(word) + " " + constructor.apply("x").twice());
    }
}
