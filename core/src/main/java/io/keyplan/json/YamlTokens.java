package io.keyplan.json;

import io.keyplan.value.Excerpt;
import io.keyplan.value.Problem.Location;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The tokens of YAML 1.2, without aliases and without tags of one's own. */
final class YamlTokens implements TokenReader {

  /**
   * Scanning a long value takes time that grows with the square of its length over this size: the
   * usual one KiB would make a file of 16 MiB take minutes.
   */
  private static final int BUFFER = 512 << 10;

  private static final Set<String> CORE_TAGS =
      Set.of(
          "tag:yaml.org,2002:str",
          "tag:yaml.org,2002:int",
          "tag:yaml.org,2002:float",
          "tag:yaml.org,2002:bool",
          "tag:yaml.org,2002:null",
          "tag:yaml.org,2002:seq",
          "tag:yaml.org,2002:map");

  private static final YamlWords WORDS = new YamlWords();

  private final Iterator<Event> events;

  /** What is open: whether it is an object, and whether a name comes next in it. */
  private final Deque<Open> open = new ArrayDeque<>();

  private Location location = new Location(1, 1);
  private String text = "";
  private @Nullable String refusal;

  /** An object or a list that is open. */
  private static final class Open {
    private final boolean object;
    private boolean nameNext;

    Open(boolean object) {
      this.object = object;
      this.nameNext = object;
    }
  }

  YamlTokens(Reader characters) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(BUFFER)
            .setSchema(WORDS)
            .build();
    this.events = new ParserImpl(settings, new StreamReader(settings, characters));
  }

  @Override
  public @Nullable Token next(@Nullable Node unclosed) throws IOException, SyntaxFault {
    try {
      while (events.hasNext()) {
        Token token = token(events.next());
        if (token != null) {
          return token;
        }
      }
      return null;
    } catch (YamlEngineException e) {
      throw fault(e, unclosed);
    }
  }

  private @Nullable Token token(Event event) throws SyntaxFault {
    refusal = null;
    event
        .getStartMark()
        .ifPresent(mark -> location = new Location(mark.getLine() + 1L, mark.getColumn() + 1L));
    return switch (event.getEventId()) {
      case MappingStart -> begin(true, (CollectionStartEvent) event);
      case SequenceStart -> begin(false, (CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> {
        open.pop();
        yield Token.END;
      }
      case Scalar -> isName() ? name((ScalarEvent) event) : value((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      default -> null;
    };
  }

  private Token begin(boolean object, CollectionStartEvent event) throws SyntaxFault {
    if (isName()) {
      throw notName();
    }
    refuseTag(event.getTag());
    open.push(new Open(object));
    return object ? Token.OBJECT : Token.LIST;
  }

  /** Says whether a name comes here; what comes next is then its value. */
  private boolean isName() {
    Open innermost = open.peek();
    if (innermost == null || !innermost.object) {
      return false;
    }
    boolean name = innermost.nameNext;
    innermost.nameNext = !name;
    return name;
  }

  private SyntaxFault notName() {
    return new SyntaxFault(location, "this is not valid YAML: the name of a property is expected");
  }

  private Token name(ScalarEvent event) {
    text = event.getValue();
    return Token.NAME;
  }

  private Token value(ScalarEvent event) {
    text = event.getValue();
    refuseTag(event.getTag());
    String tag = event.getTag().filter(CORE_TAGS::contains).orElse("");
    Tag kind =
        tag.isEmpty()
            ? WORDS.resolve(text, event.getImplicit().canOmitTagInPlainScalar())
            : new Tag(tag);
    if (kind.equals(Tag.NULL)) {
      return Token.NULL;
    } else if (kind.equals(Tag.BOOL)) {
      return Token.FLAG;
    }
    return kind.equals(Tag.INT) || kind.equals(Tag.FLOAT) ? Token.NUMBER : Token.TEXT;
  }

  private Token alias(AliasEvent event) throws SyntaxFault {
    if (isName()) {
      throw notName();
    }
    text = event.getAlias().getValue();
    refusal = "aliases such as *name are not read; write the value out";
    return Token.TEXT;
  }

  private void refuseTag(Optional<String> tag) {
    tag.filter(name -> !CORE_TAGS.contains(name) && !name.equals("!"))
        .ifPresent(name -> refusal = "the tag " + Excerpt.of(name) + " is not read; leave it out");
  }

  private SyntaxFault fault(YamlEngineException thrown, @Nullable Node unclosed)
      throws IOException, SyntaxFault {
    SyntaxFault.rethrow(thrown);
    if (!(thrown instanceof MarkedYamlEngineException marked)) {
      return SyntaxFault.invalid(location, "YAML", String.valueOf(thrown.getMessage()));
    }
    String problem = String.valueOf(marked.getProblem());
    Optional<Mark> mark = marked.getProblemMark();
    Location place =
        mark.map(found -> new Location(found.getLine() + 1L, found.getColumn() + 1L))
            .orElse(location);
    if (problem.contains("<stream end>") || problem.contains("unexpected end of stream")) {
      return SyntaxFault.endsEarly(place, unclosed);
    }
    String during = marked.getContext();
    return SyntaxFault.invalid(
        place, "YAML", (during == null || during.isEmpty() ? "" : during + ": ") + problem);
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Location location() {
    return location;
  }

  @Override
  public @Nullable String refusal() {
    return refusal;
  }

  @Override
  public void close() {}
}
