import evolve.Evolve;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class Main {
    public static void main(String[] args) {
        String result = Stream.of(new Word("a"), new Word("b"), new Word("c"))
                .peek(word -> {
                    if (word.text().equals("b")) {
                        Evolve.next();
                    }
                })
                .map(Word::text)
                .collect(Collectors.joining(" "));
        System.out.println(result);
    }
}
